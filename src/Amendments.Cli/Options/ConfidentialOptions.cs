using System.CommandLine;

namespace Amendments.Cli.Options;

/// <summary>What is confidential: shown where it is asked for, and recorded as such.</summary>
internal static class ConfidentialOptions
{
    /// <summary>Of commands that show something.</summary>
    public static readonly Option<bool> Show = new("--confidential") { Description = "Also what is confidential." };

    /// <summary>Of commands that record something.</summary>
    public static readonly Option<bool> Record = new("--confidential") { Description = "Record it as confidential: only lists and exports with --confidential show it." };
}
