using System.Globalization;

namespace Amendments.Participants;

/// <summary>Short names of participants for tags and narrow columns: their shortest alias, else the capitals of their name; each different.</summary>
public sealed class ShortNames
{
    private const int Longest = 10;

    private readonly Dictionary<Id<Participant>, string> _names = [];

    /// <summary>Names the participants, in their order.</summary>
    public ShortNames(IEnumerable<Participant> participants)
    {
        ArgumentNullException.ThrowIfNull(participants);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var participant in participants)
        {
            var wanted = Wanted(participant);
            var name = wanted;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{wanted} {number}");
            }

            _names.Add(participant.Id, name);
        }
    }

    /// <summary>The short name of one of them.</summary>
    public string Of(Id<Participant> participant) => _names[participant];

    private static string Wanted(Participant participant)
    {
        var known = participant.Aliases.Select(a => a.Name).Append(participant.Name).Where(n => n.Length is > 1 and <= Longest);
        return known.MinBy(n => n.Length) ?? Initials(participant.Name) ?? Cut(participant.Name);
    }

    private static string? Initials(string name)
    {
        var capitals = string.Concat(name.Split(' ', '-').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
        return capitals.Length is > 1 and <= Longest ? capitals : null;
    }

    private static string Cut(string name)
    {
        var end = 0;
        while (end < name.Length && end + StringInfo.GetNextTextElementLength(name, end) <= Longest)
        {
            end += StringInfo.GetNextTextElementLength(name, end);
        }

        return end == name.Length ? name : $"{name[..end].TrimEnd()}…";
    }
}
