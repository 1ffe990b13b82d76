namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class LibraryDefaults
{
    private const string Directory = """
        internal interface IMembers { Member? FindByMail(string mail); bool Has(string mail); }
        """;

    private const string Translator = """
        internal interface ITranslator { Task<string> TranslateAsync(string text); Task<System.Net.Http.HttpResponseMessage> UpdateAsync(string text); Task<System.Net.Http.HttpResponseMessage> FindAsync(string text, Func<string, Task<bool>> matches); string GenerateToken(string purpose); decimal TaxFor(string city); }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Library calls", "Bytes of the value are found", "{|PUR0903:Campaign.Send|}(Encoding.UTF8.GetBytes(m.Email));"),
        new("Library calls", "Bytes of something else are silent", "var mail = Encoding.UTF8.GetBytes(m.Email); Campaign.Send(Encoding.UTF8.GetBytes(m.Name)[mail.Length]);"),
        new("Library calls", "There and back is found", "{|PUR0903:Campaign.Send|}(Encoding.UTF8.GetString(Convert.FromBase64String(Convert.ToBase64String(Encoding.UTF8.GetBytes(m.Email)))));"),
        new("Library calls", "A number of bytes is silent", "Campaign.Send(Encoding.UTF8.GetBytes(m.Email).Length);"),
        new("Library calls", "A replacement by a pattern is found", "{|PUR0903:Campaign.Send|}(Regex.Replace(m.Email, \"@.*\", \"\"));"),
        new("Library calls", "A replacement by a lambda is found", "{|PUR0903:Campaign.Send|}(Regex.Replace(input, \"x\", _ => m.Email));"),
        new("Library calls", "A replacement in another text is silent", "_ = Regex.Replace(m.Email, \"@.*\", \"\"); Campaign.Send(Regex.Replace(m.Name, \"@.*\", \"\"));"),
        new("Library calls", "A path is found", "{|PUR0903:Campaign.Send|}(Path.Combine(input, m.Email + \".txt\"));"),
        new("Library calls", "Whether a file exists is silent", "Campaign.Send(File.Exists(m.Email));"),
        new("Library calls", "A stream that took the value is found", """
            var stream = new MemoryStream();
            stream.Write(Encoding.UTF8.GetBytes(m.Email));
            {|PUR0903:Campaign.Send|}(stream.ToArray());
            """),
        new("Library calls", "A stream that took something else is silent", """
            var stream = new MemoryStream(m.Email.Length);
            stream.Write(Encoding.UTF8.GetBytes(m.Name));
            Campaign.Send(stream.ToArray());
            """),
        new("Library calls", "A text that lent itself is silent", "var text = input; _ = text.Replace(\"x\", m.Email); Campaign.Send(text);"),
        new("Library calls", "A list that took the value is found", "var list = new List<string>(); list.Insert(0, m.Email); {|PUR0903:Campaign.Send|}(list[0]);"),
        new("Library calls", "Another list is silent", "List<string> list = [], names = []; list.Add(m.Email); names.Add(m.Name); Campaign.Send(names);"),
        new("Library calls", "A list known by another name is found", "var list = new List<string>(); var alias = list; alias.Add(m.Email); {|PUR0903:Campaign.Send|}(list);"),
        new("Library calls", "An address object is found", "{|PUR0903:Campaign.Send|}(new System.Net.Mail.MailAddress(m.Email).Host);"),
        new("Library calls", "An address object of something else is silent", "var mail = new System.Net.Mail.MailAddress(m.Email); Campaign.Send(new System.Net.Mail.MailAddress(input).Host); _ = mail;"),
        new("Library calls", "An object found by the value is silent", "var x = directory.FindByMail(m.Email); Campaign.Send(x); Campaign.Send(x?.Name); Campaign.Send(x?.Id);") { Types = Directory, Members = "private IMembers directory = null!;" },
        new("Library calls", "The value of an object found by the value is found", "var x = directory.FindByMail(m.Email); {|PUR0903:Campaign.Send|}(x?.Email);") { Types = Directory, Members = "private IMembers directory = null!;" },
        new("Library calls", "An answer that was waited for is silent", "var response = await client.GetAsync(\"https://shop.example/\" + m.Email.Length + input); Campaign.Send(response); using var reply = await client.PostAsync(input, new System.Net.Http.StringContent(input)); Campaign.Send(await reply.Content.ReadAsStringAsync());") { Members = "private System.Net.Http.HttpClient client = null!;" },
        new("Library calls", "An answer that a lambda helps to find is silent", "Campaign.Send(await translator.FindAsync(m.Email, x => Task.FromResult(x == m.Email)));") { Types = Translator, Members = "private ITranslator translator = null!;" },
        new("Library calls", "A text that was waited for is found", "{|PUR0903:Campaign.Send|}(await translator.TranslateAsync(m.Email));") { Types = Translator, Members = "private ITranslator translator = null!;" },
        new("Library calls", "An updated object that was waited for is silent", "var x = await translator.UpdateAsync(m.Email); Campaign.Send(x); Campaign.Send(await translator.UpdateAsync(input));") { Types = Translator, Members = "private ITranslator translator = null!;" },
        new("Library calls", "A stream that was written to in a task is found", """
            var stream = new MemoryStream();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(m.Email));
            {|PUR0903:Campaign.Send|}(stream.ToArray());
            """),
        new("Library calls", "An object of one's own that was told the value is silent", "card.SetMail(m.Email); Campaign.Send(card); Campaign.Send(card.Number);") { Types = "internal abstract class Card { public int Number; public abstract void SetMail(string mail); }", Members = "private Card card = null!;" },
        new("Library calls", "A token generated for the value is silent", "Campaign.Send(translator.GenerateToken(m.Email));") { Types = Translator, Members = "private ITranslator translator = null!;" },
        new("Library calls", "A number worked out from the value elsewhere is silent", "Campaign.Send(translator.TaxFor(m.Email));") { Types = Translator, Members = "private ITranslator translator = null!;" },
        new("Library calls", "When something made of the value happened is silent", "Campaign.Send(new FileInfo(m.Email).LastWriteTime); Campaign.Send(new System.Net.Cookie(\"mail\", m.Email).Expires); Campaign.Send(WhenOf(new FileInfo(m.Email)));") { Members = "private static DateTime WhenOf(FileInfo file) => file.LastWriteTime;" },
        new("Library calls", "A date that an object was given is found", "var cookie = new System.Net.Cookie { Expires = DateTime.Parse(m.Email) }; {|PUR0903:Campaign.Send|}(cookie.Expires); {|PUR0903:Campaign.Send|}(DateTime.Parse(m.Email).Date);"),
        new("Library calls", "A number parsed from the value is found", "{|PUR0903:Campaign.Send|}(int.Parse(m.Email));"),
        new("Library calls", "A dictionary of objects read from the value is silent", "foreach (var x in JsonSerializer.Deserialize<Dictionary<string, Member>>(m.Email)!.Values) { Campaign.Send(x.Id); }"),
        new("Library calls", "A dictionary of texts read from the value is found", "foreach (var x in JsonSerializer.Deserialize<Dictionary<string, string>>(m.Email)!.Values) { {|PUR0903:Campaign.Send|}(x); }"),
        new("Library calls", "Whether there is an object is silent", "Campaign.Send(directory.Has(m.Email));") { Types = Directory, Members = "private IMembers directory = null!;" },
    ];
}
