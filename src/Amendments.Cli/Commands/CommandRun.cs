using System.CommandLine;

namespace Amendments.Cli.Commands;

/// <summary>Ties a command to what it does.</summary>
internal static class CommandRun
{
    public static Command Runs(this Command command, Func<Call, int> run)
    {
        command.SetAction(parsed => run(new Call(parsed)));
        return command;
    }

    /// <summary>Gives a command more options.</summary>
    public static Command Takes(this Command command, IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        return command;
    }
}
