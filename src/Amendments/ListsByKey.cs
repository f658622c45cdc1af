namespace Amendments;

/// <summary>Lists that are found by a key.</summary>
internal static class ListsByKey
{
    /// <summary>Puts an item at the end of the list of a key.</summary>
    public static void Put<TKey, TValue>(this Dictionary<TKey, List<TValue>> lists, TKey key, TValue item)
        where TKey : notnull => lists.Of(key).Add(item);

    /// <summary>The list of a key; an empty one when there is none yet.</summary>
    public static List<TValue> Of<TKey, TValue>(this Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
