using System.CommandLine;
using Amendments.Cli.Screens;

namespace Amendments.Cli;

/// <summary>What a command gets besides its arguments.</summary>
internal sealed class Surroundings : InvocationConfiguration
{
    public Surroundings(Screen screen, Func<IReadOnlyList<string>, int> run)
    {
        (Screen, Run, Output, Error) = (screen, run, screen.Output, screen.Error);
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = null;
    }

    public Screen Screen { get; }

    /// <summary>Runs another command line on the same screen.</summary>
    public Func<IReadOnlyList<string>, int> Run { get; }
}
