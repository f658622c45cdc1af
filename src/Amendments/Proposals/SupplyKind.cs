namespace Amendments.Proposals;

/// <summary>What an editor can supply to a proposal.</summary>
public enum SupplyKind
{
    /// <summary>The label that a new paragraph is shown with.</summary>
    Label,

    /// <summary>The place, where the submission leaves it to be inferred.</summary>
    Place,

    /// <summary>Punctuation or a blank before the wording.</summary>
    PunctuationBefore,

    /// <summary>Punctuation or a blank behind the wording.</summary>
    PunctuationAfter,
}
