using System.Text.RegularExpressions;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Rendering;

namespace Amendments.Tests.Composition;

/// <summary>What a composition fixture shows, one thing a line.</summary>
internal static partial class CompositionLines
{
    /// <summary>"P1 exact", "P1 exact, 2 parts", "P1 not-found: ...".</summary>
    public static string State(Resolution resolution) =>
        $"{resolution.Proposal} {Words(resolution.State.ToString())}"
        + (resolution.Parts > 1 ? $", {resolution.Parts} parts" : string.Empty)
        + (resolution.Problem is { } problem ? $": {problem}" : string.Empty);

    /// <summary>"2. Kept [-struck-]{+put in+}{+¶+} ← P1": the label, the words, what happens to the end of the paragraph, and whose changes they are.</summary>
    public static string Composed(ComposedParagraph paragraph, Draft draft)
    {
        var like = paragraph.Base ?? paragraph.Like;
        var label = (like is { } id ? draft[id].Kind : ParagraphKind.Text) switch
        {
            ParagraphKind.Title => "# ",
            ParagraphKind.Heading => new string('#', draft[like!.Value].Content.Level + 1) + " ",
            ParagraphKind.Footnote => $"[^{paragraph.Label}]: ",
            _ => paragraph.Label.Length == 0 ? string.Empty : paragraph.Label + " ",
        };
        var end = paragraph.Mark.Kind switch { RunKind.Inserted => "{+¶+}", RunKind.Deleted => "[-¶-]", _ => string.Empty };
        var owners = string.Join(", ", paragraph.Owners);
        return label + PlainRedline.Write(paragraph.Redline) + end + (owners.Length > 0 ? $" ← {owners}" : string.Empty);
    }

    /// <summary>"P2 competing with P1: ...", "P2 part 1 same as P1: ...", "P2 does-not-fit".</summary>
    public static string NotApplied(NotApplied left, Resolution resolution)
    {
        var part = resolution.Parts > 1 ? $" part {left.Edits[0].Part}" : string.Empty;
        return left.Reason switch
        {
            NotAppliedReason.DoesNotFit => $"{left.Proposal} does-not-fit",
            NotAppliedReason.Same => $"{left.Proposal}{part} same as {string.Join(", ", left.With)}: {left.Explanation}",
            NotAppliedReason.Bracketed => $"{left.Proposal}{part} in brackets with {string.Join(", ", left.With)}: {left.Explanation}",
            NotAppliedReason.Dependent => $"{left.Proposal}{part} waits for {string.Join(", ", left.With)}: {left.Explanation}",
            _ => $"{left.Proposal}{part} competing with {string.Join(", ", left.With)}: {left.Explanation}",
        };
    }

    /// <summary>"P1 retains Paragraph 2".</summary>
    public static string Retained(RetainedParagraph retained, Draft draft) =>
        $"{retained.Proposal} retains {draft[retained.Paragraph].Name}";

    private static string Words(string name) => Capital().Replace(name, m => (m.Index == 0 ? string.Empty : "-") + m.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
