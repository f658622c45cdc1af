using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>The words that an edit puts in, what the proposal says apart from what the editor supplied.</summary>
/// <param name="Wording">A piece of the proposal's wording, as submitted.</param>
/// <param name="Before">What the editor supplied in front: a joining blank, punctuation.</param>
/// <param name="After">What the editor supplied behind.</param>
public sealed record Replacement(FormattedText Wording, string Before = "", string After = "")
{
    /// <summary>Nothing: the edit is a deletion.</summary>
    public static readonly Replacement Nothing = new(FormattedText.Empty);

    /// <summary>All of it.</summary>
    public FormattedText Text => Before.Length == 0 && After.Length == 0 ? Wording : FormattedText.Join([Before, Wording, After]);

    /// <summary>Whether it is without words.</summary>
    public bool IsNothing => Wording.Length == 0 && Before.Length == 0 && After.Length == 0;

    /// <summary>A stretch of <see cref="Text"/>, still with what was supplied kept apart.</summary>
    public Replacement Slice(TextRange range)
    {
        var wordingEnd = Before.Length + Wording.Length;
        var before = range.Within(new TextRange(0, Before.Length));
        var wording = range.Within(TextRange.Between(Before.Length, wordingEnd)).Shift(-Before.Length);
        var after = range.Within(new TextRange(wordingEnd, After.Length)).Shift(-wordingEnd);
        return new Replacement(Wording.Slice(wording), before.In(Before), after.In(After));
    }
}
