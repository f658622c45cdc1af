namespace Amendments.Readers;

/// <summary>What a file is.</summary>
public enum FileKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A Word document, or what the Word reader knows what to say about.</summary>
    Word,

    /// <summary>A picture, recording, archive or program.</summary>
    Other,
}
