namespace Amendments.Readers.Texts;

/// <summary>What comes between two printed lines of one paragraph when they are joined.</summary>
internal enum LineJoint
{
    /// <summary>A blank.</summary>
    Blank,

    /// <summary>Nothing: a compound broke at its hyphen, or the script has no blanks.</summary>
    Nothing,

    /// <summary>Nothing, and the hyphen at the end of the first line goes: it only divided the word.</summary>
    WithoutHyphen,
}
