using Amendments.Composition;

namespace Amendments.Conflicts;

/// <summary>An edit that two requests have in common, which ask for different things besides.</summary>
/// <param name="First">The place of the one in the list of requests, from 0.</param>
/// <param name="Second">The place of the other, behind it.</param>
/// <param name="Edit">The edit.</param>
public sealed record SharedEdit(int First, int Second, Edit Edit)
{
    /// <summary>All of them. Linear in the edits, and in the pairs found.</summary>
    /// <param name="requests">The requests; see <see cref="Requests"/>.</param>
    public static IEnumerable<SharedEdit> Find(IReadOnlyList<Request> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var holders = new Dictionary<ValueList<Edit>, List<int>>(SameEdits.Comparer);
        for (var i = 0; i < requests.Count; i++)
        {
            foreach (var edit in requests[i].Edits)
            {
                holders.Put([edit], i);
            }
        }

        return
            from holder in holders
            from first in holder.Value
            from second in holder.Value
            where first < second
            select new SharedEdit(first, second, holder.Key[0]);
    }
}
