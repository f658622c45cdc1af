using Amendments.Ledger;
using Amendments.Participants;

namespace Amendments.Desk;

/// <summary>Enters a participant with its aliases and the groups it belongs to.</summary>
public static class AddParticipant
{
    /// <summary>Enters it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What sort of participant it is.</param>
    /// <param name="aliases">Its other names.</param>
    /// <param name="groups">The groups by name, with the days of joining and leaving.</param>
    /// <returns>The participant, or why it cannot be entered: a name that is taken, a group that is none.</returns>
    public static Outcome<Participant> Run(
        IStore store, string actor, string name, ParticipantKind kind, ValueList<Alias> aliases, ValueList<(string Group, DateOnly? From, DateOnly? Until)> groups)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(aliases);
        ArgumentNullException.ThrowIfNull(groups);
        var problems = new List<Problem>();
        var known = store.Participants();
        if (name.Trim().Length == 0)
        {
            problems.Add(new Problem("name", "It is empty.", "Give the name as it should be shown."));
        }

        problems.AddRange(aliases.Select(a => a.Name).Prepend(name).SelectMany(n => known.Where(p => p.IsCalled(n.Trim())).Select(p =>
            new Problem("name", $"“{n}” already names {p.Id} ({p.Name}).", "Use that participant, or another name."))));
        var memberships = groups.Select(g => Membership(new ParticipantNames(known), g, problems)).ToList();
        if (problems.Count > 0)
        {
            return Outcome<Participant>.Failed(problems);
        }

        return Outcome<Participant>.Done(store.Write(actor, ledger =>
        {
            var added = new Participant(ledger.Next<Participant>(), name.Trim(), kind, aliases, []);
            ledger.Record(new Event.ParticipantAdded(added));
            foreach (var membership in memberships)
            {
                ledger.Record(new Event.MembershipRecorded(added.Id, membership!));
            }

            return added with { Memberships = memberships.Select(m => m!).ToValueList() };
        }));
    }

    private static Membership? Membership(ParticipantNames names, (string Name, DateOnly? From, DateOnly? Until) asked, List<Problem> problems)
    {
        if (names.Find(asked.Name, "group", problems) is not { } group)
        {
            return null;
        }

        if (group.Kind != ParticipantKind.Group)
        {
            problems.Add(new Problem("group", $"{group.Name} is not a group.", "Only a participant of kind “group” has members."));
        }

        if (asked.Until < asked.From)
        {
            problems.Add(new Problem("group", $"The membership in {group.Name} ends before it begins.", "Correct the days."));
        }

        return new Membership(group.Id, asked.From, asked.Until);
    }
}
