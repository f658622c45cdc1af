using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Git;
using Amendments.Papers;
using Amendments.Sqlite;

namespace Amendments.Cli;

/// <summary>One call of a command: what was given, the workspace it is about, and where the answer goes.</summary>
internal sealed class Call(ParseResult parsed)
{
    private const int LongestName = 200;

    private readonly Surroundings _surroundings = (Surroundings)parsed.InvocationConfiguration;

    public Screen Screen => _surroundings.Screen;

    public string Folder => parsed.GetValue(Global.Workspace) ?? ".";

    public bool WantsJson => parsed.GetValue(Global.Json);

    /// <summary>Who records: one line.</summary>
    public string Actor
    {
        get
        {
            var name = parsed.GetValue(Global.As) ?? Environment.UserName;
            var line = new string([.. name.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]).Trim();
            return line.Length == 0 ? "somebody" : line[..Math.Min(line.Length, LongestName)];
        }
    }

    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>Whether an option was given, with or without a value.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    public T Get<T>(Argument<T> argument) => parsed.GetValue(argument)!;

    /// <summary>The workspace.</summary>
    /// <exception cref="WorkspaceException">There is none, or it cannot be used.</exception>
    public SqliteWorkspace Open() => SqliteWorkspace.Open(
        Folder, TimeProvider.System, showsConfidential: parsed.GetValue(ConfidentialOptions.Show), history: new GitHistory(Folder), notice: Screen.Note);

    /// <summary>The draft that is meant; null when there is none, which has then been said.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="name">Its name, where the command has an argument of its own for it.</param>
    public Draft? Draft(IStore store, string? name = null) => Value(ChooseDraft.Run(store, name ?? parsed.GetValue(Global.Draft)));

    /// <summary>What a use case came to; null when it has problems, which have then been said.</summary>
    public T? Value<T>(Outcome<T> outcome)
        where T : class
    {
        Report(outcome.Problems);
        return outcome.Value;
    }

    /// <summary>Runs another command line on the same screen.</summary>
    public int Run(IReadOnlyList<string> args) => _surroundings.Run(args);

    /// <summary>Says problems.</summary>
    public int Report(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Screen.Note(problem.ToString());
        }

        return ExitCode.Problems;
    }

    /// <summary>Answers with what a use case came to.</summary>
    /// <param name="outcome">What it came to.</param>
    /// <param name="json">Writes its value as properties of the answer.</param>
    /// <param name="print">Prints its value.</param>
    /// <param name="hidden">What was left out of it because it is confidential.</param>
    public int Answer<T>(Outcome<T> outcome, Action<JsonAnswer, T> json, Action<T> print, Func<T, Hidden>? hidden = null)
        where T : class => Value(outcome) is { } value ? Answer(answer => json(answer, value), () => print(value), hidden?.Invoke(value)) : ExitCode.Problems;

    /// <summary>Answers as data or as text, whatever was asked for.</summary>
    public int Answer(Action<JsonAnswer> json, Action print, Hidden? hidden = null)
    {
        var left = hidden == Hidden.Nothing ? null : hidden;
        if (WantsJson)
        {
            JsonAnswer.Write(Screen.Output, left is null ? json : json + (answer => answer.Object("notShown", left, HiddenJson.Write)));
        }
        else
        {
            print();
            if (left is not null)
            {
                Screen.Text(Phrase.Of(left.ToString(), Look.Faint));
            }
        }

        return ExitCode.Done;
    }
}
