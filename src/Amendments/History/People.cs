using System.Collections.Concurrent;
using Amendments.Participants;

namespace Amendments.History;

/// <summary>The participants' names as they stood at a line; for several threads.</summary>
internal sealed class People(IReadOnlyDictionary<Id<Participant>, Participant> known)
{
    private readonly ConcurrentDictionary<Id<Participant>, HistoryPerson> _persons = [];

    /// <summary>A participant.</summary>
    public Participant this[Id<Participant> id] => known[id];

    /// <summary>A name with its id: "UNESCO (A1)".</summary>
    public string Named(Id<Participant> id) => $"{known[id].Name} ({id})";

    /// <summary>A participant as git names people.</summary>
    public HistoryPerson Person(Id<Participant> id) => _persons.GetOrAdd(id, i => HistoryPerson.Of(i, known[i].Name));
}
