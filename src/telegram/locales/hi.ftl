# हिन्दी: पाठक को “आप” कहा जाता है, बॉट अपने लिए “मैं” कहता है। उद्धरण चिह्न: “…”; वाक्य के अंत में
# पूर्ण विराम “।”। Telegram के शब्द वैसे ही हैं जैसे ऐप में: ग्रुप, चैनल, एडमिन, मैसेज।

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = नए सदस्य
right-delete = मैसेज डिलीट करना
right-ban = यूज़र बैन करना
right-invite = यूज़र आमंत्रित करना
right-topics = टॉपिक प्रबंधित करना
right-named = “{ $right }” ({ $code })
seconds = { $count } सेकंड
minutes = { $count } मिनट
hours =
    { $count ->
        [1] { $count } घंटा
       *[other] { $count } घंटे
    }
days = { $count } दिन

## What members read

notice = नमस्ते { $user }, इस ग्रुप में लिखने के लिए पहले { $channels } से जुड़ें।
notice-left = ⚠️ { $user }, आपने { $channel } छोड़ दिया है, इसलिए यहाँ आपका लिखना बंद कर दिया गया है। लिखना जारी रखने के लिए फिर से जुड़ें।
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } और { $count } अन्य
banned =
    { $count ->
        [1] आपको { $channels } में बैन किया गया है: केवल उस चैनल के एडमिन आपकी मदद कर सकते हैं।
       *[other] आपको { $channels } में बैन किया गया है: केवल उन चैनलों के एडमिन आपकी मदद कर सकते हैं।
    }
join-button = 📢 { $channel } से जुड़ें
verify-button = ✅ मैंने जॉइन कर लिया
verify-button-for = ✅ जॉइन कर लिया ({ $group })
verified = ✅ पुष्टि हो गई! अब आपको लिखने की अनुमति है।
still-missing = आपका इनसे जुड़ना अभी बाकी है: { $channels }
progress = { $all } में से { $joined } पूरा।
not-yours = यह बटन आपके लिए नहीं है।
muted-by-admin = इस ग्रुप के एक एडमिन ने आपको म्यूट किया है। इसे केवल एडमिन ही हटा सकते हैं।
muted-by-admin-in = { $group } के एक एडमिन ने आपको म्यूट किया है। इसे केवल एडमिन ही हटा सकते हैं।
unsure = ⏳ Telegram अभी जवाब नहीं दे रहा है। कृपया थोड़ी देर में फिर कोशिश करें।
still-checking = ⏳ जाँच अभी चल रही है। पूरी होते ही आपको लिखने की अनुमति मिल जाएगी।
admitted = ✅ आपको ग्रुप में ले लिया गया है। स्वागत है!
not-let-in-yet = ⏳ { $group } के लिए आपकी ओर से कुछ बाकी नहीं है, पर मैं अभी आपको अंदर नहीं ले सकता। मैं कोशिश करता रहूँगा; उसके एडमिन भी ले सकते हैं।
how-to-be-admitted = { $group } में आने के लिए पहले { $channels } से जुड़ें। जुड़ते ही आपको अंदर ले लिया जाएगा।
muted-until =
    { $count ->
        [1] जब तक आप इस चैनल से न जुड़ें, आपका लिखना बंद है:
       *[other] जब तक आप इन चैनलों से न जुड़ें, आपका लिखना बंद है:
    }
told-until = जब तक आप न जुड़ें, आप जो लिखते हैं वह हटा दिया जाता है:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [1] इससे जुड़ें, फिर आपको लिखने की अनुमति मिल जाएगी। थोड़ा समय लगे तो बटन दबाएँ।
       *[other] इन सबसे जुड़ें, फिर आपको लिखने की अनुमति मिल जाएगी। थोड़ा समय लगे तो बटन दबाएँ।
    }
free-again = ✅ अब आपको फिर से लिखने की अनुमति है।
mute-stays = ⏳ { $group } में अब कोई शर्त नहीं है, पर मैं अभी वहाँ आपका म्यूट नहीं हटा पा रहा हूँ। मैं कोशिश करता रहूँगा; उसके एडमिन भी हटा सकते हैं।
cannot-look = ⏳ मैं अभी नहीं देख पा रहा हूँ कि { $channels } में कौन-कौन है, इसलिए आपका म्यूट बना रहेगा। जैसे ही मैं आपको वहाँ देखूँगा, यह हट जाएगा; ग्रुप के एडमिन भी इसे हटा सकते हैं।
cannot-look-deletes = ⏳ मैं अभी नहीं देख पा रहा हूँ कि { $channels } में कौन-कौन है, इसलिए आप जो लिखते हैं वह हटा दिया जाता है। जैसे ही मैं आपको वहाँ देखूँगा, यह रुक जाएगा; ग्रुप के एडमिन भी इसे बदल सकते हैं।

## Who may do what, and how often

admins-only = ⛔ यह कमांड केवल ग्रुप के एडमिन इस्तेमाल कर सकते हैं।
admins-only-protect = ⛔ सुरक्षा केवल ग्रुप के एडमिन सेट कर सकते हैं।
takes-ban-right = ⛔ इसके लिए इस ग्रुप में “{ right-ban }” (can_restrict_members) अधिकार चाहिए: ऐसे एडमिन से कहें जिनके पास यह हो।
takes-invite-right = ⛔ इससे लोग { $channel } में आते हैं: इसे वहाँ का वही एडमिन चालू कर सकता है जिसके पास “{ right-invite }” (can_invite_users) अधिकार है।
unclear-who = ⚠️ मैं नहीं देख सकता कि अनाम एडमिनों में से आप कौन हैं, और “{ right-ban }” (can_restrict_members) अधिकार सबके पास नहीं है। इसे अनाम हुए बिना करें।
cannot-tell-admin = ⚠️ मैं Telegram से यह पता नहीं कर पा रहा हूँ कि आप एडमिन हैं या नहीं। थोड़ी देर में फिर कोशिश करें।
not-protected = यह ग्रुप अभी सुरक्षित नहीं है।
operator-refuses = ⛔ इस बॉट के संचालक यहाँ इसकी अनुमति नहीं देते। कोड खुला है: चाहें तो अपना बॉट चलाएँ।
groups-only = यह कमांड ग्रुप में चलता है। मुझे अपने ग्रुप में जोड़ें और वहाँ इसका इस्तेमाल करें।
not-understood = मैं समझा नहीं। /start बताता है कि मैं क्या कर सकता हूँ, और /help कमांड की सूची देता है।
too-many-messages = ⏳ एक साथ बहुत सारे मैसेज आ गए। मैं { $seconds } सेकंड में फिर जवाब दूँगा।
slow-down = ⏳ कृपया धीरे: बटन इतनी तेज़ी से दब रहे हैं कि मैं साथ नहीं दे पा रहा।
back = ⬅️ वापस

## /start and /help

welcome = Nezuko में आपका स्वागत है! किसी ग्रुप को सुरक्षित करने के लिए: 1) मुझे ग्रुप में एडमिन बनाएँ, 2) मुझे चैनल में एडमिन बनाएँ, 3) <code>/protect @YourChannel</code> भेजें
welcome-group = यहाँ वही लिख सकते हैं जो ग्रुप के चैनलों से जुड़े हैं। एडमिन के लिए: <code>/protect @YourChannel</code>, और जानने के लिए /help
added-to-group =
    मुझे जोड़ने के लिए धन्यवाद! कोई एडमिन “{ setup-in-private-button }” दबाए, और मैं निजी चैट में आगे का रास्ता दिखाऊँगा।

    या बिना बटन के: मुझे यहाँ एडमिन बनाएँ और मैसेज डिलीट करने, यूज़र बैन करने और यूज़र आमंत्रित करने के अधिकार दें, और अपने चैनल में भी एडमिन बनाएँ। फिर <code>/protect @YourChannel</code> भेजें
setup-guide =
    “{ setup-group-button }” दबाएँ और वह ग्रुप चुनें जिसकी मुझे सुरक्षा करनी है: इससे मैं वहाँ एडमिन भी बन जाता हूँ। फिर चैनल भी इसी तरह चुनें और बताएँ कि नियम किनके लिए हैं। आपको कुछ टाइप नहीं करना पड़ता।

    अगर आप टाइप करना चाहें: मुझे ग्रुप और हर चैनल में एडमिन बनाएँ, और ग्रुप में <code>/protect @YourChannel</code> भेजें। पाँच चैनल तक हो सकते हैं: <code>/protect @One @Two</code>। निजी चैनल उसके ID से बताया जाता है: <code>/protect -1001234567890</code>
how-it-works =
    जब कोई ऐसा व्यक्ति ग्रुप में लिखता है जो किसी चैनल से नहीं जुड़ा, तो मैं मैसेज डिलीट करता हूँ, उसे म्यूट करता हूँ और हर चैनल के लिए जुड़ने के बटन वाली सूचना दिखाता हूँ।
    जैसे ही वह जुड़ता है, मैं म्यूट हटा देता हूँ, चाहे बटन दबाया जाए या नहीं। एडमिन, बॉट और जुड़े हुए चैनल की पोस्ट को मैं कभी नहीं छूता।
help-trouble = अगर कुछ काम न करे: मुझे ग्रुप में (मैसेज डिलीट करना, यूज़र बैन करना) और हर चैनल में एडमिन होना चाहिए। /status बताता है कि क्या कमी है।
setup-button = ⚙️ सेटअप
how-button = ❓ यह कैसे काम करता है
commands-button = 📋 कमांड
add-to-group-button = ➕ ग्रुप में जोड़ें
command-start = मैं क्या करता हूँ और मुझे कैसे सेट करें
command-protect = किसी चैनल से जुड़ना अनिवार्य करें
command-status = इस ग्रुप की सुरक्षा दिखाएँ
command-unprotect = सुरक्षा बंद करें
command-settings = टेक्स्ट, समय और जाँच बदलें
command-trust = जवाब में: किसी को जुड़े बिना लिखने दें
command-untrust = जवाब में: किसी को छूट की सूची से हटाएँ
command-stats = मैंने किन्हें रोका और किन्हें जोड़ा
command-forget = मैं आपके बारे में क्या जानता हूँ और उसे कैसे मिटाएँ
command-help = कमांड और समस्याओं का हल
help-protect = /protect @Channel – लिखने से पहले चैनल से जुड़ना अनिवार्य करता है
help-status = /status – सुरक्षा दिखाता है और जाँचता है कि सब ठीक चल रहा है
help-unprotect = /unprotect – सुरक्षा बंद करता है
help-settings = /settings – टेक्स्ट, समय और जाँच बदलता है
help-trust = /trust – जवाब में: किसी को जुड़े बिना लिखने दें
help-untrust = /untrust – जवाब में: किसी को छूट की सूची से हटाएँ
help-stats = /stats – मैंने किन्हें रोका और किन्हें आपके चैनलों तक पहुँचाया
help-forget = /forget – निजी चैट में: मैं आपके बारे में क्या जानता हूँ और उसे कैसे मिटाएँ
help-help = /help – यही सूची

## /forget

known-of-you =
    🗂 मैंने आपके बारे में यह सहेजा है:
    • ग्रुप जहाँ आपको देखा गया: { $seen }
    • मेरे लगाए म्यूट: { $mutes }
    • जुड़ने के लंबित अनुरोध: { $requests }
    • छूट की सूचियाँ जिनमें आप हैं: { $lists }
    • केवल आपके लिए मैसेज: { $notices }
    • ग्रुप के मालिक के रूप में रिकॉर्ड: { $owner }
seen-in = { $count } ({ $groups })
forget-how = यह बटन सब कुछ मिटा देता है और पहले आपके म्यूट हटाता है। आपके सेट किए हुए ग्रुप सुरक्षित रहते हैं। किसी सुरक्षित ग्रुप में आपके फिर लिखने पर मैं आपको फिर से जान जाऊँगा।
forget-button = 🗑 मिटाएँ
nothing-known = मैंने आपके बारे में कुछ भी नहीं सहेजा है।
blocked-stays = इस बॉट के संचालक ने आपको ब्लॉक किया है। यह नहीं मिटता।
not-forgotten = ⏳ मैं अभी आपका एक म्यूट नहीं हटा पा रहा हूँ, इसलिए मैंने कुछ नहीं मिटाया। कृपया थोड़ी देर में फिर कोशिश करें।
forgotten = ✅ मिटा दिया। अब मेरे पास आपके बारे में कुछ भी सहेजा हुआ नहीं है।
forget-in-private = मुझे निजी चैट में /forget भेजें।

## /protect

protect-usage = ऐसे इस्तेमाल करें: <code>/protect @YourChannel</code>, या पाँच तक: <code>/protect @One @Two</code>। निजी चैनल उसके ID से बताया जाता है: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ चैनल का प्रारूप ग़लत है। चैनल का @यूज़रनेम या संख्या वाला ID लिखें।
basic-group = ❌ यह साधारण ग्रुप है, और सदस्यों पर रोक केवल सुपरग्रुप में लगाई जा सकती है। इसे बदलने के लिए ग्रुप की सेटिंग में चैट इतिहास नए सदस्यों को दिखाएँ।
verifying = 🔍 अधिकारों की जाँच हो रही है…
activated = 🛡️ सुरक्षा चालू हो गई! इस ग्रुप में लिखने के लिए { $channels } से जुड़ना ज़रूरी है।
already-protected = यह ग्रुप पहले से { $channels } से सुरक्षित है। चैनल बदलने हों तो पहले <code>/unprotect</code> भेजें।
run-again = ठीक करने के बाद फिर से <code>/protect { $channels }</code> भेजें।
also-require = ➕ { $channels } भी अनिवार्य करें
confirm-question = आप यहाँ अनाम हैं। “पुष्टि करें” दबाएँ, ताकि मैं जाँच सकूँ कि आप { $channels } के एडमिन हैं।
confirm-button = ✅ पुष्टि करें
too-many-channels = ❌ एक ग्रुप ज़्यादा से ज़्यादा { $most } चैनल अनिवार्य कर सकता है।
requires-now = इस ग्रुप में अनिवार्य चैनल: { $channels }।
admin-here = ✅ मैं इस ग्रुप में एडमिन हूँ
admin-in = ✅ मैं { $channel } में एडमिन हूँ
actor-authorized = ✅ आपको यह सेट करने का अधिकार है
actor-lacks-ban = ❌ इस ग्रुप में आपके पास “{ right-ban }” (can_restrict_members) अधिकार नहीं है। जिन एडमिन के पास यह है, उनसे यह करने को कहें।
actor-not-admin = ❌ आप इस ग्रुप के एडमिन नहीं हैं
actor-not-admin-in = ❌ आप { $channel } के एडमिन नहीं हैं। किसी चैनल को केवल उसका एडमिन ही अनिवार्य कर सकता है: उनमें से किसी से यह करने को कहें।
actor-lacks-invite = ❌ { $channel } निजी है, इसलिए मुझे आमंत्रण लिंक पोस्ट करना होगा, और वहाँ आपके पास “{ right-invite }” (can_invite_users) अधिकार नहीं है। चैनल के जिन एडमिन के पास यह है, उनसे यह करने को कहें।
how-to-promote = चैट खोलें, “एडमिन”, फिर “एडमिन जोड़ें” चुनें और मुझे चुनें।
not-admin-here = ❌ मैं इस ग्रुप में एडमिन नहीं हूँ। मुझे “{ right-delete }” और “{ right-ban }” अधिकारों के साथ एडमिन बनाएँ।
not-admin-in = ❌ मैं { $channel } में एडमिन नहीं हूँ। { how-to-promote }
lacks-rights-here = ❌ मैं इस ग्रुप में एडमिन हूँ, पर मेरे पास ये अधिकार नहीं हैं: { $rights }। ग्रुप की एडमिन सूची में मुझे ये दें।
lacks-invite-in = ❌ मैं { $channel } में एडमिन हूँ, पर मेरे पास “{ right-invite }” (can_invite_users) अधिकार नहीं है, जो निजी चैनल का लिंक बनाने के लिए चाहिए।
no-join-link = ❌ मैं { $channel } का आमंत्रण लिंक नहीं बना सकता। मुझे वहाँ “{ right-invite }” (can_invite_users) अधिकार दें।
no-answer = ⚠️ Telegram अभी जवाब नहीं दे रहा है।
not-found = ❌ मुझे { $channel } नाम का चैनल नहीं मिला। वर्तनी जाँचें।
not-found-or-seen = ❌ मुझे चैनल { $channel } नहीं मिला: मैं उसे देख नहीं सकता। { how-to-promote }
is-a-group = ❌ { $channel } साधारण ग्रुप है, और मैं केवल चैनल और सुपरग्रुप अनिवार्य कर सकता हूँ। इसे बदलने के लिए इसकी सेटिंग में चैट इतिहास नए सदस्यों को दिखाएँ।
is-a-user = ❌ { $channel } चैनल नहीं, यूज़र है। कोई चैनल बताएँ।
too-many-look-ups = ⚠️ आपने कम समय में बहुत सारे चैनल बताए। एक मिनट में फिर कोशिश करें।

## /unprotect

unprotect-question = क्या सुरक्षा सचमुच बंद करनी है? सदस्यों को फिर { $channels } से जुड़ना ज़रूरी नहीं होगा।
yes = हाँ
no = नहीं
protection-stays = सुरक्षा चालू रहेगी।
unprotected = 🔓 सुरक्षा बंद हो गई। अब सब लोग चैनल से जुड़े बिना लिख सकते हैं।
still-muted = 🔇 अब भी म्यूट: { $count }। यह अधिकार मिलते ही मैं म्यूट हटा दूँगा:

## /status

status-hint = यह ग्रुप सुरक्षित नहीं है। एडमिन <code>/protect @YourChannel</code> से पुष्टि चालू कर सकते हैं।
status-title = <b>सुरक्षा</b>: { $state }
status-enabled = ✅ चालू
status-disabled = ❌ बंद
status-suspended = ⚠️ रुकी हुई, क्योंकि मेरे पास एक अधिकार नहीं है (नीचे देखें)
status-suspended-for = ⚠️ चालू, पर { $channels } के लिए रुकी हुई (नीचे देखें)
status-channels = चैनल:
status-set-up-by = किसने सेट किया: { $owner }
status-an-admin = एक एडमिन
status-since = { $time } से
status-dry-run = परीक्षण: किसी को म्यूट नहीं किया जाता
status-diagnosis = <b>जाँच</b>
status-no-answer = ⚠️ Telegram अभी जवाब नहीं दे रहा है
status-no-answer-for = ⚠️ { $channel }: Telegram अभी जवाब नहीं दे रहा है
status-not-admin-here = ❌ मैं इस ग्रुप में एडमिन नहीं हूँ: मुझे एडमिन बनाएँ, वरना कुछ भी नहीं जाँचा जाएगा
status-not-admin-in = ❌ मैं { $channel } में एडमिन नहीं हूँ: मुझे वहाँ एडमिन बनाएँ, वरना मैं नहीं देख सकता कि कौन जुड़ा, और उसके लिए किसी को म्यूट नहीं करूँगा
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): ग्रुप की एडमिन सूची में मुझे यह अधिकार दें
status-topics-missing = ❌ { right-topics } (can_manage_topics): ग्रुप की एडमिन सूची में मुझे यह अधिकार दें, वरना अजनबियों के टॉपिक खुले रहेंगे
status-lacks-invite-in = ❌ मैं { $channel } में एडमिन हूँ, पर आमंत्रण लिंक नहीं बना सकता: मुझे वहाँ “{ right-invite }” (can_invite_users) अधिकार दें
status-members-gone = ⚠️ { $channel }: लगता है कि कई सदस्य अचानक चले गए, इसलिए स्थिति ठीक होने तक मैं इसके लिए किसी को म्यूट नहीं करता। अगर वे सचमुच चले गए हैं, तो /settings में “{ section-channels }” में बताएँ

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 जुड़ने पर जाँच
setting-notice-lifetime = 🗑 सूचनाएँ कब तक रहें
setting-mute-length = 🔇 म्यूट कब तक रहे
setting-on-unknown = ❓ सदस्यता पता न हो तो
setting-channel-senders = 📣 चैनल के नाम से लिखना
setting-check-edits = ✏️ बदले गए मैसेज जाँचें
setting-join-requests = 🙋 चैनल के सदस्यों को अंदर लें
setting-service-messages = 👋 आने-जाने के मैसेज डिलीट करें
setting-command-cleanup = 🧹 कमांड कब तक रहें
setting-notice-style = 👁 सूचनाएँ
setting-language = 🌐 सदस्यों की भाषा
setting-dry-run = 🧪 परीक्षण (कोई म्यूट नहीं)
setting-warning-text = 📝 सूचना का टेक्स्ट
setting-verify-button = 🔘 पुष्टि का बटन
value-on = चालू
value-off = बंद
value-for-good = हमेशा
value-allow = अनुमति दें
value-block = रोकें
value-requests-off = बंद
value-requests-auto = अपने आप
value-public = सबके लिए
value-private = निजी
saved = सहेजा गया।

## The allow list

allow-list-row =
    👥 छूट: { $count ->
        [0] किसी को नहीं
       *[other] { $count }
    }
allow-list-nobody = 👥 चैनलों से जुड़े बिना कोई नहीं लिख सकता।
allow-list-people = 👥 ये लोग चैनलों से जुड़े बिना लिख सकते हैं:
allow-list-press = सूची से हटाने के लिए नाम दबाएँ।
allow-list-full = ⚠️ छूट की सूची भर गई है: इसमें ज़्यादा से ज़्यादा { $most } लोग आ सकते हैं।
allow-list-add = ➕ व्यक्ति जोड़ें

## News for the owner of a group

for-admins-button = 🔧 एडमिन के लिए: क्या करना है
group-lost = ⚠️ { $group } की सुरक्षा रुकी हुई है: मैं वहाँ अब मैसेज डिलीट नहीं कर सकता और सदस्यों पर रोक नहीं लगा सकता।
group-lost-remedy = मुझे “{ right-delete }” और “{ right-ban }” अधिकारों के साथ एडमिन बनाएँ, सुरक्षा अपने आप फिर शुरू होगी।
group-regained = ✅ मेरे पास फिर से सारे अधिकार हैं: { $group } सुरक्षित है।
group-regained-but = ✅ { $group } में मेरे पास फिर से सारे अधिकार हैं, पर मैं अब भी { $channels } में एडमिन नहीं हूँ।
channel-lost = ⚠️ { $group } की सुरक्षा { $channel } के लिए रुकी हुई है: मैं अब { $channel } में एडमिन नहीं हूँ, इसलिए नहीं देख सकता कि कौन जुड़ा है।
channel-lost-remedy = मुझे वहाँ एडमिन बनाएँ, सुरक्षा अपने आप फिर शुरू होगी।
link-missing = ⚠️ { $channel } निजी है और मैं उसका आमंत्रण लिंक नहीं बना सकता, इसलिए { $group } की सूचनाओं में वहाँ जाने का रास्ता नहीं दिखता।
link-missing-remedy = मुझे वहाँ “{ right-invite }” (can_invite_users) अधिकार दें।
requests-unanswered = ⚠️ { $chat } में शामिल होने के अनुरोध अनुत्तरित रहते हैं: मैं उन्हें स्वीकार नहीं कर सकता।
until-then-blocked = तब तक मैं उन लोगों के मैसेज डिलीट करता हूँ जिन्हें मैं जाँच नहीं सकता, जैसा कि सेटिंग में है।
until-then-open = तब तक कोई भी लिख सकता है।
until-then-others = बाकी चैनल अब भी अनिवार्य हैं।
channel-regained = ✅ मैं फिर से { $channel } में एडमिन हूँ: { $group } सुरक्षित है।
channel-regained-but = ✅ मैं फिर से { $channel } में एडमिन हूँ, पर { $channels } में अब भी नहीं।
members-gone = ⚠️ लगता है कि { $channel } के कई सदस्य अचानक चले गए। यह गड़बड़ी जैसा लगता है, इसलिए स्थिति ठीक होने तक मैं { $group } में { $channel } के लिए किसी को म्यूट नहीं करता।
members-gone-remedy = अगर वे सचमुच चले गए हैं, तो /settings में “{ section-channels }” में बताएँ।
members-back = ✅ { $channel } के सदस्य वापस आ गए हैं: { $group } सुरक्षित है।
picture-refused = ⚠️ Telegram { $group } की सूचना की तस्वीर नहीं लेता, इसलिए सूचनाएँ उसके बिना जाती हैं।
picture-refused-remedy = कोई और तस्वीर चुनें, या उसे हटा दें।
words-refused = ⚠️ Telegram { $group } की सूचना में आपका टेक्स्ट या लिंक वाले बटन नहीं लेता, इसलिए सूचनाएँ मेरे शब्दों में जाती हैं।
words-refused-remedy = झलक से पता चलता है कि दिक्कत क्या है: उसे वहीं बदलें।

## What a group reads when the bot leaves

leave-asked = इस बॉट के संचालक ने मुझे यह ग्रुप छोड़ने को कहा है।
leave-blocked-group = इस बॉट के संचालक मुझे इस ग्रुप में काम नहीं करने देते, इसलिए मैं जा रहा हूँ।
leave-blocked-person = जिसने मुझे जोड़ा, उसके लिए इस बॉट के संचालक मुझे काम नहीं करने देते, इसलिए मैं जा रहा हूँ।
leave-not-allowed = यह बॉट केवल कुछ ग्रुपों के लिए है, इसलिए मैं जा रहा हूँ।

## The control room

control-room-line = ⚙️ सेटिंग हमारी निजी चैट में होती हैं, जहाँ वे किसी को परेशान नहीं करतीं।
control-room-button = ⚙️ सेटिंग खोलें
no-groups =
    मुझे ऐसा कोई ग्रुप नहीं पता जिसे सेट करने का आपको अधिकार हो। मुझे अपने किसी ग्रुप में जोड़ें या वहाँ /settings भेजें।
    इसके लिए यूज़र बैन करने का अधिकार चाहिए।
group-list = <b>आपके ग्रुप</b>
group-list-search = कोई एक चुनें या उसके नाम का हिस्सा भेजें।
group-list-nothing = आपके किसी ग्रुप के नाम में “{ $query }” नहीं है।
group-unknown = मैं अब इस ग्रुप में नहीं हूँ या इसे अभी नहीं जानता। ग्रुप में /settings भेजें।
my-groups = 🗂 मेरे ग्रुप
cancel = रद्द करें
cancelled = रद्द किया गया। कुछ नहीं बदला।
question-over = यह चुनाव अब खुला नहीं है। स्क्रीन पर लौटकर उसका बटन फिर दबाएँ।
screen-title = <b>{ $title }</b>
list-more = … और { $count } अन्य
home-title = <b>{ $group }</b> – { $state }
home-about = यहाँ आपको तय करना है कि ग्रुप में कौन लिख सकता है और मैं वहाँ क्या कहूँ।
home-figures =
    👥 30 दिनों में दिखे: { $seen }
    🔇 अभी म्यूट: { $muted }
    ⭐ छूट: { $allowed }
home-no-channels = अभी कोई चैनल अनिवार्य नहीं है।
home-requires = लिखने के लिए { $channels } से जुड़ना अनिवार्य है।
section-channels = 📢 चैनल
section-rules = 📏 नियम
section-notices = ✉️ सूचनाएँ और टेक्स्ट
section-language = 🌐 भाषा
section-people = 👥 लोग
section-history = 📜 इतिहास
section-copies = 📋 कॉपी और एक्सपोर्ट
section-off = 🔓 बंद करें
section-on = 🛡 चालू करें
about-rules = मैं किसे जाँचता हूँ, और जो किसी चैनल से नहीं जुड़ा उसका क्या होता है।
about-notices = मैं ग्रुप में क्या लिखता हूँ, कौन देखता है और वह कब तक रहता है।
about-languages = सदस्य किस भाषा में पढ़ें। आपकी अपनी भाषा इससे नहीं बदलती।
value-now = अभी: <b>{ $value }</b>। { $means }
switched-off = 🔓 { $group } की सुरक्षा बंद है। सब लिख सकते हैं।
switched-on = 🛡 { $group } की सुरक्षा चालू है।
about-check-on-join = मैं लोगों को ग्रुप में आते ही जाँचूँ या तब जब वे पहली बार लिखें।
means-check-on-join-on = जो किसी चैनल से नहीं जुड़ा, वह आते ही म्यूट होता है और उसे बताया जाता है कि क्या करना है।
means-check-on-join-off = जो किसी चैनल से नहीं जुड़ा, वह पहले मैसेज पर म्यूट होता है।
means-check-on-join-told = जो किसी चैनल से नहीं जुड़ा, उसे आते ही बताया जाता है कि क्या करना है।
means-check-on-join-later = जो किसी चैनल से नहीं जुड़ा, उसे पहले मैसेज पर बताया जाता है कि क्या करना है।
means-check-on-join-nobody = जब तक मोहलत है, या सिर्फ़ कुछ टॉपिक जाँचे जाते हैं, ग्रुप में आने पर किसी की जाँच नहीं होती, बल्कि लिखने पर होती है।
about-mute-length = म्यूट अपने आप कब खत्म हो। चैनलों से जुड़ते ही वह तुरंत खत्म हो जाता है।
means-mutes-last = अब से म्यूट होने वाला हर व्यक्ति ज़्यादा से ज़्यादा { $time } बाद फिर लिख सकता है, चाहे मैं बंद भी हो जाऊँ।
about-on-unknown = जब तक Telegram न बताए कि लिखने वाला चैनलों में है या नहीं, तब तक मैसेज का क्या हो।
means-on-unknown-allow = वह रहता है: Telegram की गड़बड़ी से किसी को नुकसान नहीं होता।
means-on-unknown-block = वह डिलीट होता है, पर लिखने वाला म्यूट नहीं होता।
about-channel-senders = सदस्य अपने किसी चैनल के नाम से लिख सकते हैं। मैं नहीं देख सकता कि वे कौन हैं।
means-channel-senders-block = ऐसे मैसेज डिलीट होते हैं, जब तक वह चैनल अनिवार्य चैनलों में से न हो।
means-channel-senders-allow = ऐसे मैसेज रहते हैं। जिसके पास चैनल है, वह आपके चैनलों से जुड़े बिना लिख सकता है।
about-check-edits = लोग मैसेज बदलें तब भी मैं उन्हें जाँचूँ या नहीं।
means-check-edits-on = चैनल छोड़ने के बाद कोई पुराने मैसेज को विज्ञापन नहीं बना सकता।
means-check-edits-off = बदले गए मैसेज रहते हैं, चाहे किसी के भी हों।
about-join-requests = उन ग्रुप के लिए जिनमें आने का अनुरोध करना पड़ता है।
means-join-requests-off = अनुरोधों पर फ़ैसला आपका है।
means-join-requests-auto = जो सब चैनलों में है, उसे अंदर लिया जाता है। बाकी को बताया जाता है कि क्या बाकी है, फिर उन्हें भी।
about-dry-run = परीक्षण: मैं देखता और गिनता हूँ, पर कुछ छूता नहीं।
means-dry-run-on = कोई म्यूट नहीं होता और कोई मैसेज डिलीट नहीं होता।
means-dry-run-off = नियमों के अनुसार काम होता है।
about-notice-lifetime = व्यक्ति पहले न जुड़े, तो सूचना ग्रुप में कब तक रहे।
means-notices-last = सूचना { $time } बाद हट जाती है।
means-notices-stay = व्यक्ति के जुड़ने तक सूचना रहती है।
about-notice-style = जो किसी चैनल से नहीं जुड़ा, उसकी सूचना कौन देखे।
means-notice-style-public = वह पूरे ग्रुप को दिखती है।
means-notice-style-private = जहाँ Telegram में संभव हो, वहाँ वह सिर्फ़ उसी व्यक्ति को दिखती है। जो फिर भी लिखे, उसे ग्रुप में मिलती है।
about-service-messages = किसी के आने या जाने पर Telegram एक मैसेज दिखाता है।
means-service-messages-on = मैं ये मैसेज डिलीट करता हूँ।
means-service-messages-off = ये मैसेज रहते हैं।
about-command-cleanup = कमांड और मेरे जवाब ग्रुप में कब तक रहें।
means-commands-last = वे { $time } बाद हट जाते हैं।
means-commands-stay = वे रहते हैं।
about-language = सूचनाओं और सदस्यों के पढ़ने की बाकी सब चीज़ों की भाषा।
means-language = सदस्यों की भाषा: { $language }।

## Modes

notice-warned = ⚠️ चेतावनी { $number } / { $most }
setting-on-offence = ⚖️ अगर कोई चैनल बाकी हो
about-on-offence = जब कोई ऐसा व्यक्ति लिखता है जो किसी चैनल से नहीं जुड़ा, तब क्या होता है।
value-mute = म्यूट
value-delete = सिर्फ़ डिलीट
value-warn = पहले चेतावनी
means-on-offence-mute = मैसेज डिलीट होता है, और लिखने वाला जुड़ने तक म्यूट रहता है।
means-on-offence-delete = मैसेज डिलीट होता है, और कोई म्यूट नहीं होता। जैसे बॉब “नमस्ते” लिखता है: वह हट जाता है, और अगले मैसेज भी, जब तक वह जुड़ न जाए।
means-on-offence-warn = पहले मैसेज रहते हैं, हर एक पर चेतावनी के साथ। उसके बाद जो बिना जुड़े लिखे, वह म्यूट होता है।
setting-warnings = ⚠️ चेतावनियाँ
about-warnings = लिखने वाले के म्यूट होने से पहले कितने मैसेज चेतावनी के साथ रहते हैं। एल्बम एक बार गिना जाता है।
means-warnings =
    { $count ->
        [one] { $count } मैसेज रहता है। अगले पर लिखने वाला म्यूट होता है।
       *[other] { $count } मैसेज रहते हैं। अगले पर लिखने वाला म्यूट होता है।
    }
setting-grace = 🐣 आने के बाद की मोहलत
about-grace = ग्रुप में आने के बाद कितनी देर तक किसी की जाँच नहीं होती।
means-grace-off = जो आता है, उसकी जाँच बाकी सब की तरह होती है।
means-grace = जैसे बॉब आता है और { $time } तक लिख सकता है। उसके बाद के पहले मैसेज पर उसे चैनलों में होना होगा।
setting-topics = 🧵 टॉपिक
about-topics = टॉपिक वाले ग्रुप के लिए: मैसेज कहाँ जाँचे जाते हैं। टॉपिक चुनने के लिए उसमें /settings लिखें और “यह टॉपिक” दबाएँ। लिखने पर रोक हमेशा पूरे ग्रुप में होती है।
value-topics-only = सिर्फ़ चुने हुए
value-topics-except = चुने हुओं को छोड़कर सभी
means-topics-all = मैं सभी टॉपिक में मैसेज जाँचता हूँ।
means-topics-only = मैं सिर्फ़ चुने हुए टॉपिक में मैसेज जाँचता हूँ। जब तक कोई चुना नहीं गया, मैं कहीं नहीं जाँचता। ग्रुप में आने पर किसी की जाँच नहीं होती।
means-topics-except = मैं चुने हुए टॉपिक को छोड़कर हर जगह मैसेज जाँचता हूँ। ग्रुप में आने पर किसी की जाँच नहीं होती।
chosen-topics = 📌 चुने हुए टॉपिक
about-chosen-topics = जो टॉपिक चुने हुए माने जाते हैं। कोई और चुनने के लिए उसमें /settings लिखें और “यह टॉपिक” दबाएँ।
topic-general = सामान्य
topic-number = टॉपिक { $id }
this-topic-button = 🧵 यह टॉपिक
topic-enforced = मैं इस टॉपिक में मैसेज जाँचता हूँ।
topic-free = मैं इस टॉपिक के मैसेज को नहीं छेड़ता।
topic-enforce-button = इस टॉपिक को जाँचें
topic-free-button = इस टॉपिक को न छेड़ें
setting-requests-count = 🙋 चैनल के अनुरोध गिने जाएँ
about-requests-count = क्या लिखने के लिए चैनल में आने का अनुरोध काफ़ी है। यह उन चैनलों के लिए है जो सदस्यों को मंज़ूरी देते हैं। मुझे अनुरोध तभी दिखते हैं जब मैं वहाँ लोगों को बुला सकता हूँ, और केवल उसके बाद के।
means-requests-count-on = जैसे बॉब चैनल में आने का अनुरोध करता है और तुरंत लिख सकता है, जब तक अनुरोध 14 दिन पुराना न हो जाए या उसे वहाँ बैन न किया जाए। इनकार की ख़बर मुझे कोई नहीं देता।
means-requests-count-off = जिसने अनुरोध किया है, उसे मंज़ूरी का इंतज़ार करना होगा।
setting-approve-requests = ✅ चैनल के अनुरोध मंज़ूर करें
about-approve-requests = क्या मैं चैनल में आने के अनुरोध मंज़ूर करूँ। इसके लिए मुझे वहाँ लोगों को बुलाने का अधिकार चाहिए।
means-approve-requests-on = अनुरोध के समय जो इस ग्रुप में है, उसे मैं मंज़ूर करता हूँ। बाकी का फ़ैसला चैनल के एडमिन करते हैं।
means-approve-requests-off = अनुरोधों पर फ़ैसला चैनल के एडमिन करते हैं।
some-of = कम से कम { $number }: { $channels }
setting-at-least = 🔢 कितने चैनल
about-at-least = लिखने के लिए कितने चैनलों में होना ज़रूरी है।
value-all = सभी
means-at-least-all = सभी में होना ज़रूरी है।
means-at-least =
    { $count ->
        [one] इनमें से { $count } काफ़ी है, कोई भी।
       *[other] इनमें से { $count } काफ़ी हैं, कोई भी।
    }
setting-welcome = 👋 स्वागत
about-welcome = जब कोई चैनलों से जुड़ जाता है तब मैं ग्रुप में क्या लिखूँ, जैसे: स्वागत है, बॉब! नियम पिन किए हुए हैं। यह सूचनाओं जितनी देर बाद हट जाता है।
welcome-prompt = स्वागत का टेक्स्ट अभी लिखें, जैसे चाहें फ़ॉर्मैट करें, { $most } अक्षरों तक। { $person } की जगह व्यक्ति, { $channels } की जगह चैनल, { $number } की जगह उनकी संख्या और { $group } की जगह ग्रुप आता है।
notice-removal = ⏳ जो { $time } में नहीं जुड़ता, उसे ग्रुप से हटा दिया जाता है।
setting-removal = 🚷 न जुड़ने वाले को हटाना
about-removal = कितनी देर बाद वह व्यक्ति ग्रुप से हटता है जो म्यूट हुआ और जुड़ा नहीं। वह तुरंत लौट सकता है। सूचना यह बताती है, और हटाने से पहले एक बार फिर।
means-removal-off = किसी को नहीं हटाया जाता।
means-removal = जैसे बॉब म्यूट होता है और नहीं जुड़ता: { $time } बाद वह ग्रुप से बाहर है। यह एडमिनों पर और पहले से म्यूट लोगों पर कभी लागू नहीं होता।
removal-without-mutes = ⚠️ “सिर्फ़ डिलीट” में कोई म्यूट नहीं होता, इसलिए कोई हटाया भी नहीं जाता। पहले दोनों में से एक बदलें।

## Setting a group up

added-as-admin = मुझे जोड़ने के लिए धन्यवाद! यहाँ मेरे पास सभी ज़रूरी अधिकार हैं। अब बस चैनल चुनना बाकी है, हमारी निजी चैट में।
setup-in-private-button = 🛠 निजी चैट में सेट करें
setup-choose-group = मैं किस ग्रुप की सुरक्षा करूँ? बटन से आपकी सूची खुलती है; ग्रुप चुनने पर मैं वहाँ एडमिन भी बन जाता हूँ।
setup-group-button = 👥 ग्रुप चुनें
setup-choose-channel = ✅ { $group } में मेरे पास सभी ज़रूरी अधिकार हैं। अब वह चैनल चुनें जिससे जुड़ना होगा। इससे मैं वहाँ एडमिन भी बन जाता हूँ।
setup-channel-button = 📢 चैनल चुनें
setup-another-button = ➕ एक और चैनल
setup-other-button = 📢 दूसरा चैनल चुनें
setup-check-button = 🔄 फिर से जाँचें
setup-rights-group-button = 🔧 मुझे ग्रुप में अधिकार दें
setup-rights-channel-button = 🔧 मुझे चैनल का एडमिन बनाएँ
setup-goes-on = यह ठीक होते ही मैं खुद आगे बढ़ता हूँ।
setup-is-on = 🛡 यह ग्रुप सुरक्षित है।
setup-ready = ✅ सब तैयार है। लिखने के लिए { $channels } से जुड़ना अनिवार्य होगा।
setup-whom = नियम किनके लिए हों?
setup-everybody-button = 🛡 अब से सबके लिए
setup-newcomers-button = 🌱 सिर्फ़ अब से आने वालों के लिए
setup-practise-button = 🧪 पहले परीक्षण
concerns = पिछले 30 दिनों में यहाँ लिखने वाले { $seen } लोगों में से { $missing } वहाँ नहीं जुड़े हैं।
concerns-about = पिछले 30 दिनों में यहाँ लिखने वाले { $seen } लोगों में से लगभग { $missing } वहाँ नहीं जुड़े हैं।
concerns-nobody = पिछले 30 दिनों में जिन्होंने यहाँ लिखा, वे सब पहले से जुड़े हैं। ({ $seen })
concerns-unknown = मैंने अभी तक यहाँ किसी को लिखते नहीं देखा, इसलिए नहीं बता सकता कि कितने लोगों पर असर होगा।
concerns-unanswered = पिछले 30 दिनों में मैंने यहाँ { $seen } लोगों को लिखते देखा। Telegram अभी नहीं बता रहा कि उनमें से कितने वहाँ जुड़े हैं।
activated-newcomers = 🛡️ सुरक्षा चालू हो गई! जो लोग अब से ग्रुप में आएँगे, उन्हें लिखने के लिए { $channels } से जुड़ना होगा।
activated-practice = 🛡️ सुरक्षा परीक्षण के लिए चालू हो गई! मैं किसी को म्यूट नहीं करता, और नोट करता हूँ कि किन्हें { $channels } से जुड़ना होता।
channel-added = ✅ अब मैं { $channel } में एडमिन हूँ। इसे किस ग्रुप में अनिवार्य करूँ?
channel-added-no-group = ✅ अब मैं { $channel } में एडमिन हूँ। मुझे अपने ग्रुप में जोड़ें, फिर वहाँ इसे अनिवार्य किया जा सकता है।
setting-newcomers = 🌱 नियम किनके लिए
about-newcomers = नियम सबके लिए हैं, या पहले से ग्रुप में मौजूद लोगों को छूट है।
means-newcomers-on = जो पहले से यहाँ थे, वे पहले की तरह लिखते हैं और म्यूट नहीं होते।
means-newcomers-off = सबको चैनलों में होना होगा, चाहे वे कब से यहाँ हों।
value-everybody = सबके लिए
value-joined-after = { $time } UTC के बाद आए लोगों के लिए
newcomers-from-now-button = 🌱 सिर्फ़ अब से आने वाले
status-newcomers = सिर्फ़ { $time } UTC के बाद आए लोगों के लिए
practice-begun = 🧪 परीक्षण शुरू हुआ: मैं किसी को म्यूट नहीं करता। एक दिन बाद बताऊँगा कि मैंने क्या देखा।
practice-button = 🧪 परीक्षण
practice-about = यहाँ परीक्षण चल रहा है: कोई म्यूट नहीं होता, और मैं नोट करता हूँ कि किनसे जुड़ने को कहता।
practice-nobody = अब तक ऐसा कोई नहीं।
practice-found = अब तक मैं { $count } लोगों से जुड़ने को कहता: { $people }
practice-end-button = 🛡 अभी शुरू करें
practice-on-button = 🧪 परीक्षण जारी रखें

## The channels of a group

invite-link = मैं आमंत्रण लिंक नहीं देख सकता: Telegram किसी बॉट को यह करने नहीं देता। चैनल हमारी निजी चैट में चुनें, वहाँ कुछ टाइप नहीं करना पड़ता।
is-itself = ❌ ग्रुप खुद को अनिवार्य नहीं कर सकता। कोई चैनल या दूसरा ग्रुप बताएँ।
is-log-chat = ❌ इस ग्रुप का लॉग { $channel } में पढ़ा जाता है, और सदस्य भी उसे वहाँ पढ़ लेंगे। पहले कोई दूसरी लॉग चैट चुनें, या कोई दूसरा चैनल।
change-in-private = ⚙️ चैनल निजी चैट में बदलें
about-channels = ग्रुप में लिखना चाहने वालों के लिए ये चैनल अनिवार्य हैं। सूचनाएँ इन्हें इसी क्रम में बताती हैं।
channels-count = अभी अनिवार्य: { $count }। ज़्यादा से ज़्यादा { $most } हो सकते हैं।
channels-off = सुरक्षा बंद है, इसलिए अभी किसी का इनसे जुड़ना ज़रूरी नहीं।
channel-members-gone = ⚠️ { $channel }: लगता है कि कई सदस्य अचानक चले गए, इसलिए स्थिति ठीक होने तक मैं इसके लिए किसी को म्यूट नहीं करता।
add-channel = ➕ चैनल जोड़ें
check-again = 🔄 फिर से जाँचें
make-admin = 🔧 मुझे एडमिन बनाएँ: { $chat }
make-admin-somewhere = 🔧 मुझे वहाँ एडमिन बनाएँ
add-prompt = नीचे के बटनों से कोई चैनल या ग्रुप चुनें। मैं वहाँ सिर्फ़ आमंत्रित करने के अधिकार के साथ एडमिन बनूँगा। चाहें तो उसका @यूज़रनेम, लिंक या ID लिखें, या उसकी कोई पोस्ट फ़ॉरवर्ड करें।
replace-prompt = { $channel } की जगह क्या अनिवार्य हो? { add-prompt }
pick-channel = 📢 चैनल चुनें
pick-group = 👥 ग्रुप चुनें
done = हो गया
channels-added = ✅ अब यह भी अनिवार्य है: { $channels }।
add-another = एक और चुनें, या “{ done }” दबाएँ।
channel-replaced = ✅ अब { $old } की जगह { $channel } अनिवार्य है।
names-no-channel = ⚠️ इसमें मुझे कोई चैनल नहीं दिखता। उसका @यूज़रनेम, लिंक या ID लिखें, उसकी कोई पोस्ट फ़ॉरवर्ड करें, या नीचे के बटन इस्तेमाल करें।
names-one-channel = ⚠️ सिर्फ़ एक चैनल बताएँ।
invite-link-here = मैं आमंत्रण लिंक नहीं देख सकता: Telegram किसी बॉट को यह करने नहीं देता। नीचे के बटन इस्तेमाल करें।
required-already = { $channel } पहले से अनिवार्य है।
about-channel = सूची में { $count } में से नंबर { $place }।
move-up = ⬆️ ऊपर करें
move-down = ⬇️ नीचे करें
replace-channel = 🔁 बदलें
remove-channel = 🗑 हटाएँ
renew-link = 🔗 नया लिंक
link-renewed = 🔗 जुड़ने का नया लिंक बन गया। पुराना अब काम नहीं करता।
really-left = वे सचमुच चले गए हैं
departure-believed = ✅ मैं फिर से Telegram की बात मानता हूँ और सबकी जाँच करता हूँ।
remove-question = क्या { $channel } को सचमुच हटाना है? जिनका किसी और चैनल से जुड़ना बाकी नहीं, उन्हें तुरंत लिखने की अनुमति होगी।
channel-removed = { $channel } अब अनिवार्य नहीं है।
last-channel = सूची में केवल { $channel } है। जो ग्रुप कुछ अनिवार्य नहीं करता, वह सबके लिए खुला है: इसे बदलें या सुरक्षा बंद करें।
channel-gone = वह चैनल अब अनिवार्य नहीं है।

## The notice and its texts

about-notice-texts = सूचना आपके अपने शब्दों में, हर भाषा के लिए। जहाँ आपने कुछ नहीं लिखा, वहाँ सदस्य मेरे शब्द पढ़ते हैं।
about-notice-text = जो लोग किसी चैनल से नहीं जुड़े हैं, वे यह पढ़ते हैं। भाषा: { $language }।
about-verify-button = वह बटन जिसे लोग जुड़ने के बाद दबाते हैं।
about-link-button = सूचना के नीचे का बटन, जो कोई पेज खोलता है, जैसे आपके नियम।
about-picture = सूचना के ऊपर की तस्वीर। कई लोगों की साझा सूचना में और बहुत लंबे टेक्स्ट में यह नहीं होती।
setting-members-language = 🗣 हर सदस्य की भाषा
about-members-language = सभी सदस्य एक ही भाषा में पढ़ें या नहीं।
value-language-group = ग्रुप की भाषा
means-language-group = सभी सदस्य वह भाषा पढ़ते हैं जो आपने ग्रुप के लिए चुनी है।
value-language-own = अपनी भाषा
means-language-own = मैं हर सदस्य से उनके Telegram की भाषा में बात करता हूँ, अगर मुझे वह आती है। जो कई लोग साथ पढ़ते हैं, वह ग्रुप की भाषा में होता है।
value-standard = डिफ़ॉल्ट
value-none = कोई नहीं
setting-link-first = 🔗 पहला लिंक बटन
setting-link-second = 🔗 दूसरा लिंक बटन
setting-picture = 🖼 तस्वीर
shown-now = अभी:
write-button = ✏️ बदलें
save-button = ✅ सहेजें
standard-button = ↩️ डिफ़ॉल्ट
remove-button = 🗑 हटाएँ
sample-button = 👁 झलक
text-prompt = अब टेक्स्ट लिखें (भाषा: { $language }), जैसी चाहें वैसी फ़ॉर्मेटिंग के साथ, ज़्यादा से ज़्यादा { $most } अक्षर। { $person } की जगह व्यक्ति का नाम, { $channels } की जगह वे चैनल जिनसे जुड़ना बाकी है, { $number } की जगह उनकी गिनती और { $group } की जगह ग्रुप आता है।
button-prompt = अब बटन का टेक्स्ट लिखें, ज़्यादा से ज़्यादा { $most } अक्षर।
link-prompt = बटन का टेक्स्ट लिखें (ज़्यादा से ज़्यादा { $most } अक्षर) और उसके बाद पता। जैसे: नियम – https://example.com/rules
picture-prompt = अब तस्वीर को फ़ोटो के रूप में भेजें।
not-a-text = ⚠️ यह टेक्स्ट नहीं है। इसे मैसेज में लिखें।
nothing-visible = ⚠️ इसमें कुछ दिखता नहीं है। कुछ शब्द लिखें।
not-a-link = ⚠️ एक टेक्स्ट और उसके बाद https:// से शुरू होने वाला पता चाहिए, जैसे: नियम – https://example.com/rules
not-a-photo = ⚠️ यह फ़ोटो नहीं है। तस्वीर को फ़ाइल नहीं, फ़ोटो के रूप में भेजें।
unknown-placeholder = ⚠️ मैं { $placeholder } को नहीं जानता। मैं { $person }, { $channels }, { $group } और { $number } को जानता हूँ।
placeholder-meant = ⚠️ मैं { $placeholder } को नहीं जानता: क्या आपका मतलब { $meant } था?
too-long-for-picture = ⚠️ तस्वीर के नीचे यह टेक्स्ट (भाषा: { $language }) बहुत लंबा है: नामों के साथ { $length }, जबकि सीमा { $most } अक्षर है। इसे छोटा करें या तस्वीर हटाएँ।
too-long-with-names = ⚠️ नामों के साथ ये { $length } अक्षर हैं; ज़्यादा से ज़्यादा { $most } हो सकते हैं। टेक्स्ट छोटा करें।
sample-question = सदस्यों को यह दिखेगा। सहेजें?
sample-pressed = यह झलक है: यहाँ बटन कुछ नहीं करता।
sample-refused = ⚠️ Telegram इसे स्वीकार नहीं करता।
send-another = कुछ और भेजें।
sample-channel = आपका चैनल
draft-over = यह सबसे नई झलक नहीं है। सबसे नई को सहेजें या फिर से लिखें।
too-long = ⚠️ ये { $count } अक्षर हैं; ज़्यादा से ज़्यादा { $most } हो सकते हैं।

## People in the control room

about-people = कौन क्यों म्यूट है, और कौन जुड़े बिना लिख सकता है।
muted-list = 🔇 अभी म्यूट लोग, साथ में कौन-सा चैनल बाकी है, कब से और कब तक:
muted-nobody = 🔇 अभी कोई म्यूट नहीं है।
why-button = 🔎 कोई क्यों नहीं लिख पा रहा?
person-prompt = 🔎 किसकी बात है? नीचे के बटन से चुनें, या मुझे संख्या वाला ID, उनका फ़ॉरवर्ड किया हुआ मैसेज या उनका उल्लेख भेजें।
person-picker = 👤 सूची से चुनें
person-nobody = ⚠️ पता नहीं चल रहा कि यह कौन है। बॉट यूज़रनेम नहीं खोज सकते, और कुछ लोग फ़ॉरवर्ड होने पर अपना नाम छिपाते हैं। संख्या वाला ID भेजें या बटन से चुनें।
about-person = यह व्यक्ति क्यों नहीं लिख पा रहा, और इस बारे में क्या किया जा सकता है।
person-until = यह ज़्यादा से ज़्यादा इस समय तक रहेगा, फिर अपने आप खत्म होगा: { $until }
lift-button = 🔊 म्यूट हटाएँ
lifted-now = ✅ म्यूट हटाया गया। जुड़े बिना फिर लिखने पर मैं फिर म्यूट कर दूँगा।
not-lifted = ⏳ Telegram अभी मुझे म्यूट हटाने नहीं दे रहा। कृपया थोड़ी देर में फिर कोशिश करें।
not-muted = यह व्यक्ति अब मेरी ओर से म्यूट नहीं है।
trust-button = ⭐ जुड़े बिना लिखने दें
untrust-button = ➖ छूट की सूची से हटाएँ
untrusted = ➖ { $person } अब छूट की सूची में नहीं है, इसलिए बाकी सबकी तरह जुड़ना होगा।
look-again = 🔄 फिर से जाँचें
why-muted = 🔇 { $person } को { $since } से मैंने म्यूट किया हुआ है।
why-missing = ❌ { $person } का इनसे जुड़ना बाकी है: { $channels }
why-banned-in = ⛔ { $person } को { $channels } में बैन किया गया है: इसे केवल वहाँ के एडमिन बदल सकते हैं।
why-muted-by-admin = 🔇 { $person } को ग्रुप के एक एडमिन ने म्यूट किया है। मैं इसे नहीं छेड़ता।
why-banned-here = ⛔ { $person } को इस ग्रुप में बैन किया गया है।
why-not-here = 🚪 { $person } ग्रुप में नहीं है।
why-allowed = ⭐ { $person } छूट की सूची में है और जुड़े बिना लिखने की अनुमति है।
why-admin = 👮 { $person } एडमिन है, इसलिए लिखने की अनुमति वैसे भी है।
why-free = ✅ { $person } म्यूट नहीं है और लिखने की अनुमति है।
why-unknown = ❔ अभी नहीं कह सकता कि { $person } के साथ क्या बात है: Telegram नहीं बता रहा।

## The page

page-open-button = 🪟 पेज के रूप में खोलें
page-menu-button = सेटिंग
page-forged = इस पेज को Telegram में मेरे साथ अपनी चैट से खोलें।
page-expired = यह पेज एक घंटे से ज़्यादा समय से खुला है। इसे बंद करके फिर से खोलें।
page-names-no-channel = ⚠️ इसमें मुझे कोई चैनल नहीं दिखता। उसका @नाम, लिंक या आईडी लिखें।
page-invite-link = मैं आमंत्रण लिंक नहीं देख सकता: Telegram किसी बॉट को यह करने नहीं देता। चैनल की आईडी लिखें, या उसे हमारी चैट में चुनें।
page-loading = लोड हो रहा है…
page-failed = ⚠️ यह नहीं हो पाया। कृपया फिर से कोशिश करें।
page-offline = अभी मुझसे संपर्क नहीं हो पा रहा। अपना कनेक्शन जाँचें, फिर कोशिश करें।
page-again = फिर से कोशिश करें
page-search = नाम या आईडी
page-nobody-found = इन सूचियों में इस नाम या आईडी का कोई नहीं है।
page-more = और दिखाएँ
page-unsaved = अभी सहेजा नहीं गया
page-insert = डालें
page-format = फ़ॉर्मैट
page-bold = मोटा
page-italic = तिरछा
page-underline = रेखांकित
page-strike = कटा हुआ
page-button-text = बटन का टेक्स्ट
page-button-address = पता (https://…)
page-channel = चैनल या ग्रुप: @नाम, लिंक या आईडी
page-choose-in-chat = हमारी चैट में अपनी सूची से चुनें
page-open-in-chat = हमारी चैट में खोलें
page-picture-in-chat = तस्वीर आप मुझे हमारी चैट में भेजते हैं।
page-log-in-chat = लॉग चैट आप हमारी चैट में, Telegram की सूची से चुनते हैं।
page-has-picture = 🖼 आपकी तस्वीर यहाँ होगी
page-close = बंद करें
page-text-language = टेक्स्ट की भाषा
page-overview = 🏠 सारांश

## History, log chat and copies

about-history = किसने क्या बदला, सबसे नया पहले। मैं इसे 90 दिन रखता हूँ।
history-empty = अभी तक किसी ने कुछ नहीं बदला है।
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ जुड़े बिना लिखने की अनुमति: { $who }
history-disallowed = ⭐ फिर से जुड़ना होगा: { $who }
history-older = ⏭ पुराने
history-newest = ⏮ सबसे नए
changed-protection = 🛡 सुरक्षा
anonymous-admin = एक अनाम एडमिन
nameless-person = कोई ({ $id })
standard-text = डिफ़ॉल्ट टेक्स्ट
own-value = बदला गया
reformatted = { $text } (फ़ॉर्मैट बदला गया)
none = कोई नहीं
section-log = 📣 लॉग चैट
about-log = यहाँ जो होता है, वह एडमिनों की एक चैट में इकट्ठा बताया जाता है: म्यूट और उनका अंत, बदलाव, खराबियाँ। लोग क्या लिखते हैं, वह कभी नहीं।
log-now = अभी: <b>{ $chat }</b>।
log-is-off = अभी: <b>बंद</b>। कुछ नहीं बताया जाता।
log-choose-channel = 📢 चैनल चुनें
log-choose-group = 👥 ग्रुप चुनें
log-switch-off = लॉग बंद करें
log-prompt = ऐसी चैट चुनें जिसके आप एडमिन हैं। वहाँ के सभी लोग लॉग पढ़ेंगे। ग्रुप में मुझे पहले से होना चाहिए, और चैनल में लिखने की अनुमति होनी चाहिए।
log-members-read = वहाँ सदस्य लॉग पढ़ लेंगे। एडमिनों की कोई चैट चुनें।
log-not-admin = आप उस चैट के एडमिन नहीं हैं। अपनी कोई चैट चुनें।
log-cannot-write = मैं वहाँ नहीं लिख सकता। मुझे मैसेज भेजने की अनुमति दें, फिर दोबारा चुनें।
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } म्यूट: { $channels } से जुड़ना बाकी
log-lifted = 🔊 { $who } को फिर से लिखने की अनुमति है
log-joined = ✅ { $who } को जुड़ने के बाद फिर से लिखने की अनुमति है
log-rules = 🔊 { $who } को फिर से लिखने की अनुमति है: नियम बदल गए हैं
log-removed = 🚪 { $who } समय पर नहीं जुड़े और ग्रुप से हटा दिए गए
log-ended = ⏹ { $who }: म्यूट खत्म हुआ, या किसी एडमिन ने उसे बदला
log-changed = ⚙️ { $who }
log-more = इसके अलावा { $count } और। म्यूट: { $muted }, खत्म हुए म्यूट: { $ended }
log-lost = ⚠️ मैं { $group } की लॉग चैट में अब नहीं लिख सकता, इसलिए लॉग बंद है। सेटिंग में कोई दूसरी चैट चुनें।
only-new-people = 🌱 सिर्फ़ इसके बाद आए लोग
about-copies = इस ग्रुप की सेटिंग और टेक्स्ट दूसरे ग्रुप में ले जाएँ, या फ़ाइल में रखें।
copy-button = 📋 दूसरे ग्रुप में कॉपी करें
export-button = 📤 फ़ाइल में एक्सपोर्ट करें
import-button = 📥 फ़ाइल से इंपोर्ट करें
copy-choose = किस ग्रुप में? उसे सेट करने का अधिकार आपके पास होना चाहिए।
copy-none = मैं ऐसा कोई दूसरा ग्रुप नहीं जानता जिसे सेट करने का आपको अधिकार हो।
would-change = <b>{ $group }</b> में यह बदलेगा:
would-change-nothing = { $group } में कुछ नहीं बदलेगा: वहाँ सब कुछ यही है।
apply-button = ✅ लागू करें
apply-with-channels-button = ✅ चैनलों के साथ लागू करें
applied = हो गया। { $group } अब ऐसे ही सेट है।
not-applied = कुछ नहीं बदला:
import-prompt = मुझे वह फ़ाइल भेजें जो मैंने एक्सपोर्ट की थी। कुछ बदलने से पहले मैं दिखाता हूँ कि क्या बदलेगा।
import-not-a-file = कृपया फ़ाइल ही भेजें (nezuko-*.json)।
import-too-large = फ़ाइल बहुत बड़ी है। ज़्यादा से ज़्यादा { $most } KB।
import-unreachable = Telegram मुझे फ़ाइल नहीं दे रहा। कृपया थोड़ी देर में फिर भेजें।
import-not-json = यह वह फ़ाइल नहीं है जो मैंने एक्सपोर्ट की थी। कुछ नहीं बदला।
import-version = फ़ाइल का संस्करण { $version } है, और मैं संस्करण { $known } जानता हूँ। इसे फिर से एक्सपोर्ट करें। अगर यह किसी नए बॉट से है, तो पहले इस बॉट को अपडेट करें।
import-faults = मैं फ़ाइल को इस रूप में इस्तेमाल नहीं कर सकता। कुछ नहीं बदला:
import-field = • <code>{ $field }</code>: संभव मान { $possible }
import-unknown = छोड़ा गया, क्योंकि मैं इसे नहीं जानता या यह सिर्फ़ एक ग्रुप का है: { $fields }
import-gone = वह फ़ाइल अब मुझे नहीं मिल रही। कृपया फिर भेजें।
export-caption = { $group } की सेटिंग। इन्हें यहाँ या दूसरे ग्रुप में वापस लाने के लिए “फ़ाइल से इंपोर्ट करें” दबाकर यह फ़ाइल भेजें।
export-sent = फ़ाइल आ रही है।
file-lost = ⚠️ Telegram ने फ़ाइल नहीं ली। थोड़ी देर में फिर कोशिश करें।

## Status and doubts

trust-how = जिनकी बात हो, उनके किसी मैसेज के जवाब में <code>/trust</code> या <code>/untrust</code> लिखें।
trust-no-person = ⚠️ छूट की सूची में केवल लोग हो सकते हैं: बॉट, चैनल और अनाम एडमिन नहीं।
status-you-miss = ❌ आपका इनसे जुड़ना बाकी है: { $channels }।
status-you-may = ✅ आपको यहाँ लिखने की अनुमति है।

## Languages of people

my-language = 🌐 मेरी भाषा
about-my-language = वह भाषा जिसमें मैं आपसे बात करता हूँ, यहाँ और आपके कमांड के जवाब में। ग्रुप के सदस्य क्या पढ़ते हैं, यह ग्रुप की भाषा वाली स्क्रीन में तय होता है।
language-chosen = अभी: <b>{ $language }</b>। यह आपने चुनी है।
language-of-telegram = अभी: <b>{ $language }</b>, जैसा आपके Telegram में है।
as-in-telegram = जैसा Telegram में है
known-language = • आपकी चुनी हुई भाषा: { $language }
known-changes = • ग्रुपों में आपके किए बदलाव: { $count }
known-other = • आपके बारे में अन्य नोट, जैसे आप किसी ग्रुप में कब जुड़े, या आपका शुरू किया सेटअप: { $count }

## Statistics

section-statistics = 📊 आँकड़े
statistics-line = 📊 आँकड़े हमारी निजी चैट में हैं, जहाँ वे किसी को परेशान नहीं करते।
statistics-button = 📊 आँकड़े खोलें
statistics-about = यह जाँच क्या करती है और उससे क्या मिलता है: दिन (UTC) के हिसाब से, किसी के नाम के बिना। चुनें कि चार्ट कितने दिन दिखाए।
statistics-empty = { $group } में अभी कुछ नहीं हुआ है। जैसे ही मैं वहाँ मैसेज जाँचूँगा, संख्याएँ यहाँ दिखेंगी।
statistics-none = 📊 इन दिनों में कुछ भी नहीं गिना गया।
statistics-messages = 💬 जाँचे गए मैसेज: { $count }
statistics-muted = 🔇 म्यूट किए गए: { $count }
statistics-stopped = 🛑 रोके गए या चेताए गए: { $count }
statistics-verified = ✅ पुष्टि हुई: { $count }
statistics-hours = ⏱ 1 घंटे में: { $first }, 6 घंटे: { $second }, 24 घंटे: { $third }, बाद में: { $later }
statistics-left = 🚪 चैनल छोड़ने वाले: { $left }, वापस आए: { $back }
statistics-joined = 📢 { $channel }: { $joined } जुड़े
statistics-share = 📢 { $channel }: { $joined } जुड़े, जिनसे मैंने कहा उनमें से { $share }
statistics-compared = कोष्ठक में: उससे पहले के { $days } दिनों से तुलना।
statistics-drawing = 📊 चार्ट बना रहा हूँ। एक पल…
statistics-file = 📄 फ़ाइल आ रही है।
chart-joined = चैनलों से जुड़े
chart-muted = म्यूट किए गए
chart-stopped = रोके गए
chart-verified = पुष्टि हुई
weekly-title = 📊 <b>{ $group }</b>: आपका सप्ताह
weekly-report = 🔔 साप्ताहिक रिपोर्ट
weekly-on = 🔔 साप्ताहिक रिपोर्ट: चालू
weekly-off = 🔕 साप्ताहिक रिपोर्ट: बंद
weekly-stop = 🔕 साप्ताहिक रिपोर्ट बंद करें
weekly-stopped = { $group } की साप्ताहिक रिपोर्ट अब नहीं आएगी। “{ section-statistics }” में आप इसे फिर चालू कर सकते हैं।
