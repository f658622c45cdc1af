using System.CommandLine;
using Amendments.Cli.Screens;

namespace Amendments.Cli;

/// <summary>Reads a command line and runs what it says.</summary>
internal static class CommandLine
{
    // A wording may begin with "@"; it is never the name of a file with more arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static int Run(Command root, IReadOnlyList<string> args, Screen screen)
    {
        var parsed = root.Parse(args, Parser);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new Surroundings(screen));
        }

        var path = Path(parsed.CommandResult);
        if (parsed.CommandResult.Command is { Action: null } group && parsed.UnmatchedTokens.Count == 0)
        {
            group.Parse(["--help"], Parser).Invoke(new Surroundings(screen));
            return ExitCode.Usage;
        }

        foreach (var error in parsed.Errors)
        {
            screen.Note(error.Message);
        }

        screen.Note($"See: {path} --help");
        return ExitCode.Usage;
    }

    private static string Path(System.CommandLine.Parsing.CommandResult result) =>
        result.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{Path(parent)} {result.Command.Name}" : "amend";
}
