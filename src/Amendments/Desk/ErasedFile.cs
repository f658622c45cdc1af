namespace Amendments.Desk;

/// <summary>Keeps a file out whose bytes were erased.</summary>
internal static class ErasedFile
{
    /// <summary>That a file was erased here; nothing when it was not.</summary>
    public static IEnumerable<Problem> Find(IStore store, SourceFile? file) => file is not null && store.Erased(file.Sha256) is { } reason
        ? [new Problem(file.Name, $"These very bytes were erased here: {reason}.", "Ask who erased them; a file without the passage is another file and can be entered.")]
        : [];
}
