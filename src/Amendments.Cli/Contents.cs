using System.Collections;
using System.CommandLine;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;

namespace Amendments.Cli;

/// <summary>
/// The commands of the program by name. Only those whose names stand on the command line are made: making all of them takes longer
/// than most commands take to run.
/// </summary>
/// <param name="description">What the program does.</param>
internal sealed class Contents(string description) : IEnumerable<string>
{
    // A wording may begin with "@"; it is never the name of a file with more arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    private readonly List<(string Name, Func<Command> Make)> _commands = [];

    public void Add(string name, Func<Command> make) => _commands.Add((name, make));

    /// <summary>Runs a command line.</summary>
    /// <returns>What to tell the shell.</returns>
    public int Run(IReadOnlyList<string> args, Screen screen)
    {
        var surroundings = new Surroundings(screen, others => Run(others, screen));
        var parsed = Root(args).Parse(args, Parser);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(surroundings);
        }

        if (parsed.CommandResult.Command is { Action: null } group && parsed.UnmatchedTokens.Count == 0)
        {
            group.Parse(["--help"], Parser).Invoke(surroundings);
            return ExitCode.Usage;
        }

        // What is not known comes first: “a command is missing” would say nothing more.
        var messages = parsed.UnmatchedTokens.Count > 0 && parsed.CommandResult.Command.Action is null
            ? [$"There is no command “{parsed.UnmatchedTokens[0]}”."]
            : parsed.Errors.Select(e => e.Message).Distinct();
        foreach (var message in messages)
        {
            screen.Note(message);
        }

        screen.Note($"See: {Path(parsed.CommandResult)} --help");
        return ExitCode.Usage;
    }

    public IEnumerator<string> GetEnumerator() => _commands.Select(c => c.Name).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RootCommand Root(IReadOnlyList<string> args)
    {
        var root = new RootCommand(description) { Global.Workspace, Global.As, Global.Draft, Global.Json };
        var named = _commands.FindAll(c => args.Contains(c.Name));
        foreach (var (_, make) in named.Count > 0 ? named : _commands)
        {
            root.Subcommands.Add(make());
        }

        return root;
    }

    private static string Path(System.CommandLine.Parsing.CommandResult result) =>
        result.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{Path(parent)} {result.Command.Name}" : "amend";
}
