namespace Amendments.Participants;

/// <summary>That a participant belongs to a group for a time.</summary>
/// <param name="Group">The group.</param>
/// <param name="From">First day, or null when it is not known.</param>
/// <param name="Until">Last day, or null while it lasts.</param>
public sealed record Membership(Id<Participant> Group, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || Until >= day);
}
