namespace Amendments.Git.Remotes;

/// <summary>A repository elsewhere, to which a history is published.</summary>
internal interface IRemote
{
    /// <summary>What its references point to, by name; empty when it holds nothing yet.</summary>
    IReadOnlyDictionary<string, string> References();

    /// <summary>Pushes references of a repository here.</summary>
    /// <param name="folder">The folder of the repository here.</param>
    /// <param name="references">The references, as git-push takes them; "+" in front of one puts it in the place of what is there.</param>
    void Push(string folder, IReadOnlyList<string> references);

    /// <summary>Copies it.</summary>
    /// <param name="folder">The folder that the copy gets; an empty one.</param>
    void CopyTo(string folder);
}
