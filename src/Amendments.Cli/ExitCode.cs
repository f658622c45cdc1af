namespace Amendments.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>It was done.</summary>
    public const int Done = 0;

    /// <summary>A document, a proposal or a name in it has problems; nothing was changed.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The world failed: a file, a disk, a locked workspace.</summary>
    public const int Failure = 3;
}
