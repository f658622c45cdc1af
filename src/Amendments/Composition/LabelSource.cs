namespace Amendments.Composition;

/// <summary>Whose a displayed label is.</summary>
public enum LabelSource
{
    /// <summary>It is printed in the draft.</summary>
    Printed,

    /// <summary>The proposal asks for it.</summary>
    Requested,

    /// <summary>The editor gave it, so that nothing else is renumbered.</summary>
    Editor,
}
