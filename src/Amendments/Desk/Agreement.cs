namespace Amendments.Desk;

/// <summary>How the participants who speak on a paragraph stand to each other.</summary>
public enum Agreement
{
    /// <summary>All who speak ask for the same.</summary>
    Agree,

    /// <summary>They ask for different things, all of which can be granted.</summary>
    Together,

    /// <summary>Some of their requests exclude each other.</summary>
    Differ,

    /// <summary>Only one speaks.</summary>
    Alone,
}
