namespace Amendments.Word;

/// <summary>A file that cannot be read as a Word document; the message says what was found and what to do.</summary>
public sealed class WordDocumentException : Exception
{
    /// <summary>Reports a file that cannot be read.</summary>
    /// <param name="message">What was found, where, and what to do about it.</param>
    public WordDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Reports a file that cannot be read, because of another failure.</summary>
    /// <param name="message">What was found, where, and what to do about it.</param>
    /// <param name="innerException">The failure that was met first.</param>
    public WordDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
