namespace Amendments.Readers.Html;

/// <summary>Leaves the parser, which knows no other way to stop.</summary>
/// <param name="problem">Why.</param>
internal sealed class HtmlRefusedException(Problem problem) : Exception(problem.Found)
{
    /// <summary>Why.</summary>
    public Problem Problem { get; } = problem;
}
