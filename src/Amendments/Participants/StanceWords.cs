using System.Diagnostics;

namespace Amendments.Participants;

/// <summary>Stances in words, for people.</summary>
public static class StanceWords
{
    /// <summary>A stance as a heading over names: "Can live with it".</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Support => "Support",
        Stance.CanLiveWith => "Can live with it",
        Stance.Reserve => "Reserve",
        Stance.Oppose => "Oppose",
        _ => throw new UnreachableException(),
    };
}
