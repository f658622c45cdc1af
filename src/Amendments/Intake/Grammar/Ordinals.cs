namespace Amendments.Intake.Grammar;

/// <summary>The numbers of ordinal words.</summary>
internal static class Ordinals
{
    private static readonly string[] Words = ["", "first", "second", "third", "fourth", "fifth", "sixth"];

    /// <summary>The number of a word: from 1, or for "last" and "penultimate" from -1 backwards; 0 when it is no such word.</summary>
    public static int Read(string word) => word switch
    {
        "last" or "final" or "closing" or "concluding" => -1,
        "penultimate" or "second-to-last" => -2,
        "opening" => 1,
        _ => Math.Max(0, Array.IndexOf(Words, word)),
    };
}
