namespace PolicyViolations;

/// <summary>PUR0302: data is used for a purpose that needs consent, and nobody has asked whether it was given.</summary>
[Purpose(Purposes.MarketingEmail)]
internal static class UsingWithoutConsent
{
    // Nobody asks.
    public static void Recommend(Wish wish) =>
        Print(wish.Text); // finds PUR0302

    public static void RecommendWhereWanted(Wish wish)
    {
        if (wish.MayBeUsedForNews)
        {
            Print(wish.Text);
        }
    }

    // Some are asked, all get it.
    public static void RecommendToAll(IReadOnlyList<Wish> wishes)
    {
        Console.WriteLine(wishes.Count(wish => wish.MayBeUsedForNews));
        foreach (var wish in wishes)
        {
            Print(wish.Text); // finds PUR0302
        }
    }

    public static void RecommendToThoseWhoWant(IReadOnlyList<Wish> wishes)
    {
        foreach (var wish in wishes.Where(wish => wish.MayBeUsedForNews))
        {
            Print(wish.Text);
        }
    }

    // The one was asked, and the other one's wish is used.
    public static void Compare(Wish one, Wish other)
    {
        if (one.MayBeUsedForNews)
        {
            Print(one.Text);
            Print(other.Text); // finds PUR0302
        }
    }

    // The answer goes nowhere.
    public static void Forget(Wish wish)
    {
        var mayUse = wish.MayBeUsedForNews;
        mayUse = true;
        if (mayUse)
        {
            Print(wish.Text); // finds PUR0302
        }
    }

    // A method that returns the answer is as good as the answer.
    public static void RecommendIfFresh(Wish wish)
    {
        if (IsFresh(wish))
        {
            Print(wish.Text);
        }
    }

    private static bool IsFresh(Wish wish) => wish.Age < TimeSpan.FromDays(30) && wish.MayBeUsedForNews;

    private static void Print(string text) => Console.Beep(text.Length + 400, 1);
}

/// <summary>What a customer would like to have.</summary>
internal sealed class Wish
{
    /// <summary>Permitted for the service; for the newsletter, with consent.</summary>
    [DataCategory(DataCategories.Wishes)]
    public required string Text { get; set; }

    public TimeSpan Age { get; set; }

    [ConsentCheck(Purposes.MarketingEmail)]
    public bool MayBeUsedForNews { get; set; }
}
