namespace Amendments.Intake.Grammar;

/// <summary>Questions about classes of words.</summary>
internal static class WordClasses
{
    /// <summary>Whether one of some classes is among them.</summary>
    public static bool HasAny(this WordClass classes, WordClass some) => (classes & some) != WordClass.None;
}
