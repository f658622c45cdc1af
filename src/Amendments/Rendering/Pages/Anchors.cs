using System.Globalization;
using System.Text;

namespace Amendments.Rendering.Pages;

/// <summary>Gives the places of a page ids of their own: "p-22", "p-30-bis", and "p-22-2" for a label printed twice.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An id that begins so and that no other place of the page has.</summary>
    public string Unique(string wanted)
    {
        var anchor = wanted;
        for (var number = 2; !_taken.Add(anchor); number++)
        {
            anchor = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return anchor;
    }

    /// <summary>The letters and digits of a label, in lower case, with a hyphen for everything between them.</summary>
    public static string Slug(string label)
    {
        var slug = new StringBuilder();
        foreach (var character in label)
        {
            if (char.IsLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
