using System.Diagnostics;
using Amendments.Composition;
using Amendments.Papers;

namespace Amendments.Conflicts;

/// <summary>Conflicts and requests in words, for people.</summary>
public static class ConflictWords
{
    /// <summary>Why, in a clause: "they change the same words differently".</summary>
    public static string Describe(ConflictReason reason) => reason switch
    {
        ConflictReason.Retain => "one asks to keep the text as drafted",
        ConflictReason.DeletesParagraph => "one deletes the paragraph",
        ConflictReason.MovesParagraph => "one moves the paragraph",
        ConflictReason.Structure => "one merges or splits where the other changes",
        ConflictReason.RewordsSentence => "one words the sentence anew",
        ConflictReason.DifferentWords => "they change the same words differently",
        ConflictReason.DeletesEdited => "one strikes words that the other needs",
        ConflictReason.AmendsProposal => "one changes words that only the other puts in",
        ConflictReason.Order => "both can stand, but somebody has to say which comes first",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a request does, quoted and cut to a readable length: "replace “shall” by “may”".</summary>
    public static string Describe(Request request, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(draft);
        return request.Edits.Count == 0 ? "keep the text as drafted" : string.Join(", ", request.Edits.Select(e => EditWords.Describe(e, draft)).Distinct());
    }

    /// <summary>The words of the draft that a conflict is about: "“multilateral”".</summary>
    public static string Over(Conflict conflict, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return Over(conflict.Over, draft);
    }

    /// <summary>Places that requests meet at, quoted and cut to a readable length: "“multilateral”", "Paragraph 59", "the end of Paragraph 30".</summary>
    public static string Over(ValueList<ContestedWords> over, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(over);
        ArgumentNullException.ThrowIfNull(draft);
        return string.Join(", ", over.Select(o => Words(o, draft)).Distinct());
    }

    /// <summary>The conflict as one side sees it: "Paragraph 59: P5 asks to replace “multilateral” by “multistakeholder”, this one to delete “multilateral”."</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="mine">The place of the request that sees it.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="draft">The draft.</param>
    public static string Explain(Conflict conflict, int mine, IReadOnlyList<Request> requests, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(draft);
        var over = conflict.Over[0];
        var other = requests[conflict.Other(mine)];
        var where = over.Paragraph is { } paragraph ? draft[paragraph].Name : "The beginning";
        return $"{where}: {string.Join(", ", other.Proposals)} asks to {Part(other, over, draft)}, this one to {Part(requests[mine], over, draft)}.";
    }

    private static string Part(Request request, ContestedWords over, Draft draft) =>
        request.Edits.FirstOrDefault(e => Places.Of(e).Contains(over.Paragraph ?? default) && (e is not Edit.Words words || Meeting.Touches(words, over.Range)))
            is { } edit ? EditWords.Describe(edit, draft) : Describe(request, draft);

    private static string Words(ContestedWords over, Draft draft) => over.Paragraph is not { } id ? "the beginning"
        : over.Range == new Texts.TextRange(0, draft[id].Text.Length) ? draft[id].Name
        : over.Range.IsEmpty ? Place(draft[id], over.Range.Start)
        : EditWords.Quote(over.Range.In(draft[id].Text.Text));

    private static string Place(Paragraph paragraph, int offset) => offset == 0 ? $"the beginning of {paragraph.Name}"
        : offset == paragraph.Text.Length ? $"the end of {paragraph.Name}"
        : $"the place behind {EditWords.Quote(paragraph.Text.Text[..offset].Trim().Split(' ')[^1])}";
}
