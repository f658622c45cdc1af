using Amendments.Comparison;
using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>A paragraph as one proposal would leave it, against what another would make of it.</summary>
/// <param name="Paragraph">The paragraph of the draft.</param>
/// <param name="Own">Its text, or the pieces of it. Before is what the one leaves, after what the other does.</param>
/// <param name="Behind">The new paragraphs behind it, in the same way.</param>
public sealed record ComparedText(Paragraph Paragraph, ValueList<Redline> Own, ValueList<Redline> Behind)
{
    /// <summary>Whether both leave the paragraph itself alike.</summary>
    public bool IsOwnAlike => Own.All(r => r.IsUnchanged);

    /// <summary>Whether both leave everything alike.</summary>
    public bool IsAlike => IsOwnAlike && Behind.All(r => r.IsUnchanged);

    /// <summary>What there is to read besides, in a sentence; empty for nothing.</summary>
    public string Lead => IsAlike ? "Both leave the same text." : IsOwnAlike ? "Both leave the paragraph itself alike. Behind it:" : string.Empty;

    /// <summary>What there is to read: nothing where both leave it alike.</summary>
    public IEnumerable<Redline> Differing => IsAlike ? [] : IsOwnAlike ? Behind : Own.Concat(Behind);
}
