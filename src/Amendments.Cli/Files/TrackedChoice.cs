namespace Amendments.Cli.Files;

/// <summary>What to do with tracked changes in a file that is to be a draft.</summary>
internal enum TrackedChoice
{
    Accept,

    Reject,
}
