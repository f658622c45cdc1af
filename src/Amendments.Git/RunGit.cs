namespace Amendments.Git;

/// <summary>Runs the program git, which reaches remotes in every way that its user has set up.</summary>
/// <param name="arguments">Its arguments, one by one.</param>
/// <returns>What came of it; null when the program is not installed.</returns>
public delegate GitRun? RunGit(IReadOnlyList<string> arguments);
