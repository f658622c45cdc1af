using Amendments.Participants;
using Amendments.Texts;

namespace Amendments.History;

/// <summary>A name with the address that git wants beside it. The addresses exist nowhere ("invalid" is reserved for that, RFC 2606 §2).</summary>
/// <param name="Name">The name; one line without "&lt;" and "&gt;".</param>
/// <param name="Address">The address.</param>
public sealed record HistoryPerson(string Name, string Address)
{
    /// <summary>Whose name is kept back.</summary>
    public static readonly HistoryPerson Confidential = new("Confidential", "confidential@participants.invalid");

    /// <summary>A participant.</summary>
    public static HistoryPerson Of(Id<Participant> id, string name) => new(Line(name, id.ToString()), $"{id}@participants.invalid");

    /// <summary>Somebody who records.</summary>
    public static HistoryPerson Recorder(string actor) => new(Line(actor, "somebody"), "recorder@workspace.invalid");

    /// <inheritdoc />
    public override string ToString() => $"{Name} <{Address}>";

    // Git cuts names at these, and takes stops and quotation marks off their ends.
    private static string Line(string name, string otherwise)
    {
        var line = OneLine.Of(name).Replace('<', '\u2039').Replace('>', '\u203A').Trim(' ', '.', ',', ':', ';', '"', '\'', '\\');
        return line.Length == 0 ? otherwise : line;
    }
}
