namespace Amendments.Cli.Screens;

/// <summary>How words look on a terminal; a screen without colours shows struck and added words by marks and everything else as it is.</summary>
internal enum Look
{
    Plain,

    /// <summary>Ids and labels, which a reader looks for.</summary>
    Strong,

    /// <summary>Particulars beside the text.</summary>
    Faint,

    /// <summary>What needs attention: open, not found, competing.</summary>
    Warning,

    Struck,

    Added,
}
