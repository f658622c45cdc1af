namespace Amendments.Word.Revisions;

/// <summary>What a tracked change does (ISO/IEC 29500-1 §17.13.5).</summary>
public enum RevisionKind
{
    /// <summary>Text, or anything else inside a paragraph, was put in (<c>w:ins</c>).</summary>
    Insertion,

    /// <summary>Text was struck out (<c>w:del</c>).</summary>
    Deletion,

    /// <summary>Text was moved away from here (<c>w:moveFrom</c>).</summary>
    MoveFrom,

    /// <summary>Text was moved to here (<c>w:moveTo</c>).</summary>
    MoveTo,

    /// <summary>A paragraph's mark was put in: a new paragraph, or a split.</summary>
    ParagraphInsertion,

    /// <summary>A paragraph's mark was struck out: the paragraph goes, or joins the next one.</summary>
    ParagraphDeletion,

    /// <summary>A paragraph's mark was moved away from here.</summary>
    ParagraphMoveFrom,

    /// <summary>A paragraph's mark was moved to here.</summary>
    ParagraphMoveTo,

    /// <summary>A table row was put in.</summary>
    RowInsertion,

    /// <summary>A table row was struck out.</summary>
    RowDeletion,

    /// <summary>A table cell was put in.</summary>
    CellInsertion,

    /// <summary>A table cell was struck out.</summary>
    CellDeletion,

    /// <summary>A table cell was joined with, or split from, the one above.</summary>
    CellMerge,

    /// <summary>Formatting changed: of a run, paragraph, section, table, row or cell.</summary>
    PropertyChange,

    /// <summary>Automatic numbering was switched on, or the number changed.</summary>
    NumberingChange,

    /// <summary>A content control was put around text that stays.</summary>
    ControlInsertion,

    /// <summary>A content control was taken away from around text that stays.</summary>
    ControlDeletion,
}
