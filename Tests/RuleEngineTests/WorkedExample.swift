/// A rule file that uses everything the language has today.
enum WorkedExample {
  static let text = #"""
    # What a moderator might write.
    version: 1
    languages: [en, pt-br]
    thresholds: {review: 4, hide: 8, reject: 15}
    categories:
      insult:  {max: 8, min: -2}
      spam:    {max: 10}
      conduct:
    macros:
      you:  '(?:you(?:''re|\s+are)?|u\s+r)'
      fool: '(?:fool|dunce|blockhead)s?'
      calls: '\b{{you}}\s+(?:\w+\s+){0,2}{{fool}}\b'
    lists: {shops: lists/shops.txt}

    rules:
      - id: insult-direct
        title: Calls the reader a fool
        description: In the author's own words.
        references: [https://example.org/rules#2]
        category: insult
        score: 4
        match: {regex: '{{calls}}'}
        unless: {regex: "\\b{{you}}\\s+(?:not|never)\\b"}
        examples:
          match:
            - You are a dunce.
            - {body: u r such a blockhead, lang: en-GB}
          clean:
            - The fool plays the lute in Twelfth Night.
            - {quote: You are a dunce., body: Please argue the point instead.}

      - id: insult-endorsed
        title: Quotes an insult and agrees
        category: insult
        score: 2
        status: test
        languages: '*'
        normalize: none
        all:
          - {in: quote, normalize: text, regex: '{{calls}}'}
          - {word: [exactly, well said]}
        none: [sorry]
        examples: {none: measured on whole threads}

      - id: shouting
        title: Mostly capitals
        category: conduct
        score: 1.5
        times: 3
        when: {letters: ['>= 20', '< 5000'], caps_ratio: '>= 0.7', is_top_level: true, links: 0}
        examples:
          match: [WHY DOES NOBODY EVER READ THE ARTICLE]
          clean: ['NASA, ESA and JAXA agreed.']

      - id: link-shop
        title: Link to a shop from a short comment
        category: spam
        score: 8
        verdict: hide
        in: title
        any:
          - domain: [shop.example, buy.example]
          - list: shops
          - cheap watches
        unless:
          - {depth: '>= 1', in: author, substring: newsletter}
          - {replies: '> 3'}
        examples:
          match: [{body: See this, links: https://shop.example/1, author: Ann, title: Ten watches, parent: Where?}]
          clean:
            - thread:
                - {by: ann, body: Where do I get one?}
                - {by: bob, body: 'In a shop.', links: [https://news.example/2]}
              title: Ten watches
    """#

  static let shops = "# names of shops\nwatch palace   # closed\r\n\n  Best Buys \n"
}
