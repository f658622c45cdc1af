using System.CommandLine;
using Amendments.Cli.Screens;

namespace Amendments.Cli;

/// <summary>What a command gets besides its arguments.</summary>
internal sealed class Surroundings : InvocationConfiguration
{
    public Surroundings(Screen screen)
    {
        (Screen, Output, Error) = (screen, screen.Output, screen.Error);
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = null;
    }

    public Screen Screen { get; }
}
