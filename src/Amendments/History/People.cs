using Amendments.Participants;

namespace Amendments.History;

/// <summary>The participants' names as they are on record, read when they are first asked for.</summary>
internal sealed class People(IRecords records)
{
    private Dictionary<Id<Participant>, Participant>? _known;

    /// <summary>A participant.</summary>
    public Participant this[Id<Participant> id] => Known[id];

    private Dictionary<Id<Participant>, Participant> Known => _known ??= records.Participants().ToDictionary(p => p.Id);

    /// <summary>A name with its id: "UNESCO (A1)".</summary>
    public string Named(Id<Participant> id) => $"{Known[id].Name} ({id})";

    /// <summary>A participant as git names people.</summary>
    public HistoryPerson Person(Id<Participant> id) => HistoryPerson.Of(id, Known[id].Name);

    /// <summary>Forgets them; somebody was added or renamed.</summary>
    public void Forget() => _known = null;
}
