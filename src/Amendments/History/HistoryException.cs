namespace Amendments.History;

/// <summary>The history is not as this program wrote it, or cannot be used on this machine. The ledger is not affected; the message says what to do.</summary>
public sealed class HistoryException : IOException
{
    /// <summary>Without a message; for serializers only.</summary>
    public HistoryException()
    {
    }

    /// <summary>With what was found and what to do about it.</summary>
    public HistoryException(string message)
        : base(message)
    {
    }

    /// <summary>With what was found, what to do about it, and the cause.</summary>
    public HistoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
