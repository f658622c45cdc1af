namespace Amendments.Readers.Processes;

/// <summary>How the run of an outside program came to its end.</summary>
public enum RunEnd
{
    /// <summary>It ended by itself.</summary>
    Ended,

    /// <summary>It was stopped because it ran too long.</summary>
    OutOfTime,

    /// <summary>It was stopped because it wrote too much.</summary>
    TooMuchOutput,
}
