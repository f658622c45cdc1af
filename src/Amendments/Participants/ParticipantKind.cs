namespace Amendments.Participants;

/// <summary>What sort of participant somebody is.</summary>
public enum ParticipantKind
{
    /// <summary>A State.</summary>
    State,

    /// <summary>A group of States that speaks as one, such as a regional group.</summary>
    Group,

    /// <summary>A body of the United Nations system or another intergovernmental organization.</summary>
    Organization,

    /// <summary>Civil society.</summary>
    CivilSociety,

    /// <summary>The technical community.</summary>
    TechnicalCommunity,

    /// <summary>The private sector.</summary>
    PrivateSector,

    /// <summary>Academia.</summary>
    Academia,

    /// <summary>The Chair or the co-facilitators.</summary>
    Chair,
}
