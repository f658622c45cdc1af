namespace Amendments.Papers;

/// <summary>The text under negotiation, through all its drafts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, as people call it.</param>
public sealed record Paper(Id<Paper> Id, string Title) : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'T';
}
