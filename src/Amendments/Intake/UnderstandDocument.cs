using Amendments.Documents;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake;

/// <summary>Finds in a submission what it proposes and what it remarks. Nothing is left out: the findings lie end to end and cover the document.</summary>
public static class UnderstandDocument
{
    /// <summary>Finds it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="draft">The draft that it addresses.</param>
    public static ValueList<Found> Run(ReadDocument document, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(draft);
        return document.Blocks.Select((block, at) => new Found(
            DocumentSpan.Of(at, block), null,
            block.Kind == BlockKind.Furniture ? new FindingContent.Furniture() : new FindingContent.Remark(new Target.Whole()),
            Confidence.Certain, [])).ToValueList();
    }
}
