using System.Diagnostics;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>What a proposal comes to whose words were erased: nothing. The reason that stands in their place never goes into a draft.</summary>
internal static class ErasedWords
{
    /// <summary>Whether a proposal puts in or quotes words that were erased.</summary>
    public static bool Stand(Proposal proposal, Operation operation) => proposal.Wording.IsErased || Quoted(operation) is { IsErased: true };

    /// <summary>No edit, at the place that it addresses.</summary>
    public static Resolution Resolve(Proposal proposal, Operation operation, Draft draft)
    {
        var scope = operation.Target is Target.Proposed ? [] : Locator.Find(operation.Target, draft).Paragraphs;
        return new Ask(proposal, operation, draft, scope).Fails(ResolutionState.NotFound, "Its words were erased.", "It stays on record, and nothing of it goes into the text.");
    }

    private static Quotation? Quoted(Operation operation) => operation switch
    {
        Operation.ReplaceWords replace => replace.Old,
        Operation.InsertWords { At: InsertionPoint.After after } => after.Words,
        Operation.InsertWords { At: InsertionPoint.Before before } => before.Words,
        Operation.InsertWords => null,
        Operation.DeleteWords delete => delete.Old,
        Operation.Split split => split.Before,
        Operation.ReplaceThroughout throughout => throughout.Old,
        Operation.Append or Operation.Prepend or Operation.ReplaceSentence or Operation.ReplaceParagraph or Operation.InsertParagraph
            or Operation.DeleteParagraph or Operation.Move or Operation.Merge or Operation.Retain => null,
        _ => throw new UnreachableException(),
    };
}
