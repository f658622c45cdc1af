namespace Amendments.Sqlite.Lines;

/// <summary>Who records.</summary>
internal static class Actor
{
    /// <summary>Refuses an actor that is empty or more than a line: a line feed would make the hashed text ambiguous.</summary>
    public static void Check(string actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        if (!IsLine(actor))
        {
            throw new ArgumentException($"An actor is one line without control characters; found “{actor}”.", nameof(actor));
        }
    }

    /// <summary>Whether a text can stand for an actor.</summary>
    public static bool IsLine(string actor) => !string.IsNullOrWhiteSpace(actor) && !actor.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
}
