namespace Amendments.Desk;

/// <summary>How a participant's requests on a paragraph stand to those of the others.</summary>
public enum MatrixMark
{
    /// <summary>It asks for nothing there.</summary>
    None,

    /// <summary>What it asks for, nobody else does, and it competes with nobody.</summary>
    Alone,

    /// <summary>Somebody else asks for the same, and it competes with nobody.</summary>
    Same,

    /// <summary>It competes with a request of somebody else.</summary>
    Competing,
}
