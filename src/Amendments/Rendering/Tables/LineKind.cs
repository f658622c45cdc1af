namespace Amendments.Rendering.Tables;

/// <summary>What a line of a cell is.</summary>
public enum LineKind
{
    /// <summary>Text of the draft with the changes that one proposal asks for.</summary>
    Text,

    /// <summary>What somebody says: a wording that has no place in the draft, a remark, a rationale.</summary>
    Quote,

    /// <summary>A label, a name, a place or a date.</summary>
    Fact,

    /// <summary>What the table itself says about the row.</summary>
    Note,
}
