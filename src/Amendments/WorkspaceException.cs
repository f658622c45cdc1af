namespace Amendments;

/// <summary>The workspace cannot be opened, read or written: no workspace, a newer schema, locked, read-only, disk full. Nothing was changed. The message says what to do.</summary>
public sealed class WorkspaceException : IOException
{
    /// <summary>Without a message; for serializers only.</summary>
    public WorkspaceException()
    {
    }

    /// <summary>With what was found and what to do about it.</summary>
    public WorkspaceException(string message)
        : base(message)
    {
    }

    /// <summary>With what was found, what to do about it, and the cause.</summary>
    public WorkspaceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
