namespace Amendments.History;

/// <summary>The participants as they are on record, read when they are first asked for.</summary>
internal sealed class RememberedPeople(IRecords records)
{
    private People? _now;

    /// <summary>Them as they stand.</summary>
    public People Now => _now ??= new People(records.Participants().ToDictionary(p => p.Id));

    /// <summary>Forgets them; somebody was added or renamed.</summary>
    public void Forget() => _now = null;
}
