namespace Amendments.Participants;

/// <summary>How a participant stands to a proposal or a paragraph.</summary>
public enum Stance
{
    /// <summary>Supports it.</summary>
    Support,

    /// <summary>Can live with it.</summary>
    CanLiveWith,

    /// <summary>Reserves its position.</summary>
    Reserve,

    /// <summary>Opposes it.</summary>
    Oppose,
}
