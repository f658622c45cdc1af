namespace Amendments.Cli.Files;

/// <summary>What to do with tracked changes in a file that is to be a draft.</summary>
internal enum TrackedChoice
{
    /// <summary>The draft is the text with them, in a file in which they are carried out.</summary>
    Accept,

    /// <summary>The draft is the text without them, in a file in which they are undone.</summary>
    Reject,

    /// <summary>The draft is the text with them, in the very file: they stay marked there, and exports stand beside them.</summary>
    Keep,
}
