namespace Amendments.Conflicts;

/// <summary>In what two wordings differ that say the same.</summary>
public enum ResemblanceKind
{
    /// <summary>Kinds of quotation marks, dashes or blanks.</summary>
    Typography,

    /// <summary>Punctuation, or capital letters.</summary>
    Punctuation,

    /// <summary>How words are spelt.</summary>
    Spelling,
}
