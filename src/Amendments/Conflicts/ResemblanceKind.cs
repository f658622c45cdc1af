namespace Amendments.Conflicts;

/// <summary>In what two wordings differ that say the same.</summary>
public enum ResemblanceKind
{
    /// <summary>The number that a new paragraph asks for, and nothing else.</summary>
    Label,

    /// <summary>Kinds of quotation marks, dashes or blanks.</summary>
    Typography,

    /// <summary>Punctuation, or capital letters.</summary>
    Punctuation,

    /// <summary>How words are spelt.</summary>
    Spelling,
}
